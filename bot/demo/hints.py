"""What a newcomer may try first: the page of the demo shows it, in the page's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Hints = Mapping[str, Sequence[str]]

LAMP_STORY: Hints = {
    "zh": (
        "王桂兰：打“家里灯不亮了”，照着按钮点，点到“发出去”",
        "张建国：点“我去”，看地址，出发，修好了点“办好了”",
        "王桂兰：她说“解决了”，才算解决",
        "李敏：发 /desk，从头看到尾",
        "李敏：发 /announce，打字、选群、看一眼，点“现在发”；一分钟后群里就有了",
        "群里：点“下一件事”走到周二上午，能人库的群里有周三巡查的卡片，点“我参加”",
        "李敏：发 /activity，四句话安排一场电影；到了周三再往前走：签到、拍隐患、看小结",
        "没有人接？点上面的“下一件事”，时间往前走",
        "李敏：发 /meeting 定一次议事会，请红帽队、发到群里；点“下一件事”，看提醒，点“我来”",
        "过几天呢？再点“下一件事”，李敏会收到巡查的提醒；谁都可以说“日历”",
        "还可以：发语音、发照片，说“有煤气味”，叫陈晓梅来报名 /join",
    ),
    "en": (
        "王桂兰 lives alone: type “家里灯不亮了” (my lamp is dead), tap on, up to “发出去” (send)",
        "张建国, the electrician: tap “我去” (I go), look at the address, “办好了” (done)",
        "王桂兰 again: it is solved when she says so, “解决了”",
        "李敏, staff: send /desk and see it all",
        "李敏 again: /announce, type, choose groups, “现在发” (now); a minute later it is there",
        "Groups: “Next event” until Tuesday; in the volunteers’ group one signs up on a card",
        "李敏 again: /activity plans a film in four sentences; on Wednesday check in, show hazards",
        "Nobody answers? Tap “Next event” above, and time goes on",
        "李敏 again: /meeting plans a council meeting; wind the clock, see the reminders, answer",
        "And in some days? “Next event” again: 李敏 is reminded of the patrol; try /calendar",
        "Any phone speaks English after /language; 陈晓梅 is new here, try /join",
    ),
}


def empty_community(admin: str, link: str) -> Hints:
    """Give the first steps where nobody is registered yet: the first admin and her link."""
    return {
        "zh": (
            f"{admin}：点右上角 ⋮ →“打开链接”，贴上 {link}",
            "她成了管理员：发 /desk 看工作台，发 /duty 值班",
            "别的人：点“开始”；会手艺的发 /join 报名，等她同意",
            "谁家有事，直接跟小源说一句",
        ),
        "en": (
            f"{admin}: ⋮ at the top right, “Open a link”, paste {link}",
            "Now she is admin: /desk is her desk, /duty puts her on duty",
            "Everybody else: “Start”; who has a trade sends /join, and she approves",
            "Whoever needs something just says so",
        ),
    }
