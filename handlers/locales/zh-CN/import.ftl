### 导入名单：模板、看过以后怎么说、哪里要改

command-import = 导入名单：一次登记很多人
import-template = 人员名单模板.csv
import-how =
    在这份模板里一人一行填好，存好，再发给我。
    姓名、小区、楼号一定要填。CSV、Excel（.xlsx）都行，最多一万人。
import-send = 请把填好的名单发到这里：点回形针，选「文件」。
import-example-name = 示例：张三
import-yes = 是

column-name = 姓名
column-phone = 电话
column-compound = 小区
column-building = 楼号
column-unit = 单元
column-flat = 门牌
column-alone = 独居
words-for-column-name = 姓名 名字
words-for-column-phone = 电话 电话号码 手机 手机号 手机号码 联系电话 联系方式
words-for-column-compound = 小区 小区名称 所在小区
words-for-column-building = 楼号 楼 楼栋 楼栋号 几号楼 栋
words-for-column-unit = 单元 单元号 几单元
words-for-column-flat = 门牌 门牌号 房号 房间号 室 户号
words-for-column-alone = 独居 是否独居 独居老人
words-for-lives-alone = 独居 独居老人 √ ✓ ✔ 1 true
words-for-not-alone = 非独居 不独居 × x 0 false

## 收文件

document-comes = 收到了，我看一看。
document-lost = 这份文件我没能取下来，什么都没有动。请再发一次。
document-not-now = 文件收到了，可您正在办别的事，我没有看。办完以后请再发一次。
please-send-a-file = 这一步要一份文件。请点回形针，选「文件」，把名单发给我。不弄了就点「{ button-cancel }」。

## 没有登记

import-nobody = ❌ 一个人都没有登记。
import-again = 改好以后，再发给我就行。
import-gone = 这份名单放得太久，我已经删了。
import-unreadable-empty = 这份表是空的。
import-unreadable-too-big = 文件太大，我只收 2 MB 以内的。请分成几份。
import-unreadable-too-long = 名单太长，我一次只收一万人、五十列。请分成几份。
import-unreadable-old-excel = 这是老格式的 Excel，或者加了密码。请另存为 .xlsx 或 CSV，不加密码。
import-unreadable-no-table = 这不像一份表，或者文件坏了。我只会看 CSV 和 Excel（.xlsx）。
import-columns-unknown = 第一行里这些列我不认识：{ $columns }。请照模板写列名，多出来的列请删掉。
import-columns-double = 这些列写了两遍：{ $columns }。
import-columns-missing = 第一行里少了这些列：{ $columns }。
import-fault = 第 { $line } 行「{ $column }」：{ $wrong }
import-wrong-missing = 没有填
import-wrong-too-long = 太长了
import-wrong-formula = 「{ $cell }」是公式或者出错的格子，请打成字
import-wrong-date = 「{ $cell }」被表格当成了日期，请把这一列设成“文本”再填
import-wrong-not-a-name = 「{ $cell }」不像名字
import-wrong-letters = 「{ $cell }」里不全是数字
import-wrong-rounded = 「{ $cell }」后几位丢了，请把这一列设成“文本”再填
import-wrong-not-a-phone = 「{ $cell }」不像一个电话号码
import-wrong-unknown-compound = 没有「{ $cell }」这个小区
import-wrong-neither = 请填“是”或“否”，现在是「{ $cell }」
import-wrong-unnamed = 后面多了「{ $cell }」，上面没有列名
import-wrong-twice = 跟第 { $earlier } 行是同一个人
import-faults = 要改的地方一共 { $count } 处，都写在上面那份表里。
import-faults-file = 名单里要改的地方.csv
import-faults-caption = 要改的地方，一行一处。
import-line = 第几行
import-column = 哪一列
import-cell = 填的是
import-what = 要改什么

## 登记

import-guessed = 「{ $typed }」我当作{ $meant }。
import-there = 已经登记过、不动的 { $count } 位：{ $names }
import-phone-taken = 电话跟登记的别人一样、先不登记的 { $count } 位：{ $pairs }。请用 /people 查一查。
import-pair = { $name }（同{ $other }）
import-nobody-new = 没有要添的人。
import-sure = 名单没有错。要登记 { $count } 位，其中独居老人 { $alone } 位。登记吗？
import-do = 登记
import-do-not = 先不登记
import-done = ✅ 登记好了，一共 { $count } 位。
import-changed = 这会儿登记有了变化，这次一个人都没有登记。请把名单再发一次。
