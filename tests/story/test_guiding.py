"""A question is answered at once where the configuration knows the answer, else by a human."""

from tests.chats import Town


async def test_hours_place_and_numbers_are_answered_at_once(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("你们几点上班")
    elder.hears("08:30 到 17:30", "人工")
    await elder.says("家电维修协会电话多少")
    elder.hears("家电维修协会的电话：0538-7654321")
    await elder.says("服务中心在哪")
    elder.hears("锦山路1号一楼")


async def test_a_human_is_within_reach_below_an_answer(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("你们几点上班")
    await elder.says("人工")
    elder.never_heard("没太明白")


async def test_what_it_does_not_know_goes_the_way_to_a_human(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("老年证怎么办理")
    elder.hears("党群服务中心")
    await elder.taps("跟工作人员说")
    assert (await town.report()).words == "老年证怎么办理"


async def test_what_is_asked_beside_a_problem_is_answered_and_the_problem_taken_up(
    town: Town,
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("厨房水龙头漏水，你们几点上班？")
    elder.heard("08:30 到 17:30").hears("我记下了", "厨房水龙头漏水")


async def test_what_is_asked_beside_a_problem_and_not_known_is_for_a_human(
    town: Town,
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("楼道灯不亮了，老年证怎么办理")
    elder.heard("人工").never_heard("08:30 到 17:30")
    elder.hears("我记下了", "老年证怎么办理")
