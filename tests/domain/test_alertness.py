"""Danger by words that may mean it, and by likeness: an alarm, or one question."""

import pytest

from domain import alertness
from domain.hearing import hear
from tests.domain.timing import IN_PROPORTION, growth


def degree(words: str) -> str:
    threat = alertness.weigh(hear(words))
    if threat is None:
        return "none"
    return "alarm" if threat.sure else "asks"


@pytest.mark.parametrize(
    "words",
    [
        "厨房着火了",
        "点梯里困着人",
        "俺爷爷嘴往一边歪,说不了话",
        "娃发烧四十度,抽过去了",
        "没人开门,里头一股煤气",
    ],
)
def test_an_alarm(words: str) -> None:
    assert degree(words) == "alarm"


@pytest.mark.parametrize(
    "words", ["楼上两口子打架", "开关摸着麻手", "电线杆歪了", "楼道里有个生人转悠"]
)
def test_a_question(words: str) -> None:
    assert degree(words) == "asks"


@pytest.mark.parametrize(
    "words",
    [
        "我要找个人",
        "我还等着呢",
        "明天来不了",
        "灯坏了",
        "你好",
        "",
        "煤气费怎么交",
        "没有人晕倒,就是蹲下了",
        "热得我快着火了",
    ],
)
def test_nothing(words: str) -> None:
    assert degree(words) == "none"


@pytest.mark.parametrize("words", ["救…", "快来人！快来人！", "他不动了", "jiu ming", "塌啦塌啦"])
def test_a_cry_alone_is_an_alarm(words: str) -> None:
    assert degree(words) == "alarm"


@pytest.mark.parametrize("words", ["！！！！", "快快快", "不行了 不行了", "再见了，各位", "help"])
def test_a_cry_without_words_or_a_farewell_alone_is_asked_about(words: str) -> None:
    assert degree(words) == "asks"


@pytest.mark.parametrize("words", ["！", "？？？", "再见", "好的好的", "不行了太好笑了"])
def test_what_is_only_short_is_no_cry(words: str) -> None:
    assert degree(words) == "none"


def test_a_wish_to_die_that_may_be_none_is_an_alarm_where_all_else_tells_of_it() -> None:
    assert degree("下辈子见") == "asks"
    assert degree("他把狗送人了，跟我说下辈子见，门锁着，屋里一股炭味") == "alarm"


@pytest.mark.parametrize(
    ("now", "before"), [("头晕得厉害", "头晕好几天了"), ("胸口疼", "胸口疼好几年了,老毛病")]
)
def test_what_lasts_for_days_is_less_grave(now: str, before: str) -> None:
    grave = ("none", "asks", "alarm")
    assert grave.index(degree(now)) > grave.index(degree(before))


@pytest.mark.parametrize(
    "words",
    [
        "俺屋里进来个人,俺躲被窝里呢",
        "老头子在卫生间老半天了,喊他光哼哼",
        "三楼红通通一片,玻璃啪啪地炸",
        "挖沟的把管子刨漏了,气噗噗地冒",
        "爷爷说往后不用惦记他,药片全倒出来了",
    ],
)
def test_what_is_said_without_a_word_of_danger_raises_an_alarm(words: str) -> None:
    assert degree(words) == "alarm"


@pytest.mark.parametrize(
    ("danger", "as_if"),
    [
        ("楼上着火了,烟往下灌", "屋里热得跟着火了似的"),
        ("楼道里有煤气味,呛人", "下水道返上来的味跟煤气味似的"),
    ],
)
def test_what_is_only_as_if_raises_no_alarm(danger: str, as_if: str) -> None:
    assert degree(danger) == "alarm"
    assert degree(as_if) != "alarm"


@pytest.mark.parametrize(
    "words", ["淹死的那棵树能换换吗", "着火那家搬走没", "触电的事物业赔了没", "爆炸那回俺不在家"]
)
def test_what_is_named_is_known_from_before(words: str) -> None:
    assert degree(words) == "none"


def test_words_of_danger_in_what_is_about_something_else_are_asked_about() -> None:
    assert degree("楼前的路面塌了一块") == "asks"
    assert degree("路面塌了") == "alarm"  # too little else is said to know better


@pytest.mark.parametrize(
    ("in_earnest", "in_jest"),
    [
        ("救命啊,有人进来了", "救命啊,作业写不完了"),
        ("救救孩子吧,掉井里了", "救救孩子吧,考试太多了"),
        ("有人喊救命,快来", "刚才有人喊救命,一看是小孩闹着玩"),
        ("不是闹着玩的,楼上真着了", "楼上着火了,是小孩闹着玩说的"),
    ],
)
def test_a_cry_in_jest_raises_no_alarm(in_earnest: str, in_jest: str) -> None:
    assert degree(in_earnest) == "alarm"
    assert degree(in_jest) != "alarm"


def test_a_wish_to_die_that_is_denied_is_asked_about_and_never_passed_over() -> None:
    assert degree("我想跳楼") == "alarm"
    assert degree("我不是要跳楼,我是问楼顶门钥匙在谁那") == "asks"


@pytest.mark.parametrize("before", ["灯不亮了,", "水龙头滴水,想找个师傅,", "昨天报的电视还没修,"])
def test_danger_is_not_talked_away_by_what_stands_beside_it(before: str) -> None:
    assert degree(f"{before}厨房着火了") == "alarm"


@pytest.mark.parametrize("danger", ["插座着火了", "电梯里困着人", "有煤气味", "孩子掉河里了"])
@pytest.mark.parametrize(
    "beside",
    [
        "想问问书法班几点上课,对了{}",
        "{},快递柜又坏了扫码没反应",
        "老是停水,每回都这样,{}",
        "昨天的菜真好吃,谢谢红帽队,{}",
    ],
)
def test_plain_danger_is_an_alarm_whatever_the_rest_is_like(danger: str, beside: str) -> None:
    assert degree(beside.format(danger)) == "alarm"


@pytest.mark.parametrize("words", ["There is a fire in the kitchen!", "smoke in our stairwell"])
def test_so_it_is_in_english(words: str) -> None:
    assert degree(words) == "alarm"


@pytest.mark.parametrize(
    ("serious", "petty"),
    [
        ("快来人,下水道里有个孩子", "快来人,下水道又堵了"),
        ("救命,他掐我脖子", "网又断了,救命,下午还得上网课"),
        ("救救俺娘,喘不上气了", "那盆茉莉快不行了,谁来救救它"),
    ],
)
def test_a_cry_is_no_more_than_what_it_is_about(serious: str, petty: str) -> None:
    assert degree(serious) == "alarm"
    assert degree(petty) != "alarm"


@pytest.mark.parametrize(
    ("now", "long_ago"),
    [
        ("井里掉进去个小孩", "前年那个井掉进去过小孩"),
        ("俺爹走丢了", "俺姑早先走丢过一回,后来给她缝了个布条"),
        ("有人上楼顶要寻短见", "早些年有人上楼顶要寻短见,后来门锁了,现在锁坏了"),
        ("楼上着大火了", "十年前咱楼着过一回大火,打那以后俺家就备着灭火器"),
    ],
)
def test_what_somebody_once_went_through_raises_no_alarm(now: str, long_ago: str) -> None:
    assert degree(now) == "alarm"
    assert degree(long_ago) != "alarm"


@pytest.mark.parametrize(
    ("in_there", "empty"),
    [
        ("电梯停了,里头没人应,刚才还喊救命", "电梯停了,里头没人"),
        ("电梯卡住了,里面关着个老人", "电梯卡住了,没关住人"),
    ],
)
def test_a_lift_with_nobody_in_it_is_only_out_of_order(in_there: str, empty: str) -> None:
    assert degree(in_there) == "alarm"
    assert degree(empty) != "alarm"


@pytest.mark.parametrize("words", ["俺家老头一打呼噜跟地震似的,笑死", "热得我要自燃了哈哈"])
def test_who_laughs_is_in_no_danger(words: str) -> None:
    assert degree(words) == "none"


@pytest.mark.parametrize(
    "words",
    [
        "家里没人,打电话不接",
        "敲了半天门没人应,我先走了",
        "老人糊涂,说话听不明白",
        "爬不了六楼,腰不好",
    ],
)
def test_what_answers_a_question_needs_words_of_danger(words: str) -> None:
    assert alertness.spot(words, answers=True) is None
    assert alertness.spot(f"{words},屋里着火了", answers=True)


@pytest.mark.parametrize("words", ["着火", "没着火", "要是着火,", "电", "老人"])
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(alertness.spot, words) < IN_PROPORTION
