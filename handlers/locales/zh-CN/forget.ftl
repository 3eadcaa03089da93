### 忘了我：删掉资料

command-forget = 删掉我的资料，把我忘掉
forget-what =
    您要我把您忘掉吗？

    删掉的：姓名、电话、住址、账号，您说过的话、发过的照片和录音，还有身份。
    留下的：只有数字。比如这个小区今年修好了几盏灯，看不出是谁家的。

    删了就找不回来了。以后您再跟我说话，我就当第一次见您。
forget-what-staff =
    要把{ $name }忘掉吗？请先问清楚本人。

    删掉的：姓名、电话、住址，说过的话、照片和录音。
    留下的：只有数字，看不出是谁。

    删了就找不回来了。
forget-yes = 🗑 全部删掉
forget-no = 不删，留着
forget-done = 都删掉了，我已经不认识您了。这里以前的消息，您可以自己清空。以后有事，随时跟我说。
forget-done-staff = 删掉了。留下的只有数字。

forget-first = 先等一等，这些还没办完：
forget-first-staff = 还不能删，这些还没办完。可以在每件事的卡片上结束：
forget-open = 第 { $number } 号：{ $category }。不用办了，就在下面点「{ button-withdraw }」；办好了，就说一声。
forget-open-for-you = 第 { $number } 号：{ $category }，是别人替您报的。请他撤回，或者点「{ key-human }」。
forget-job = { $job }在您手里。请先办完，或者在下面点「{ button-give-back }」。
forget-alarm = 紧急情况还没有结束，值班的人正在办。
forget-alarm-held = 您手里的紧急情况还没有结束。
forget-duty = 您还在值班表上。请先发 /duty 下来。
forget-last-admin = 您是唯一的管理员。请先发 /invite 请一位新的管理员。
forget-again = 都办完了，再发一次 /forget。
somebody-forgotten = （已经删掉的人）
forget-helped = { $name }的帮手不在了。请看看还有谁能替他说话。
