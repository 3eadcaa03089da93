"""What residents write, and what is understood of it."""

from collections.abc import Set

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain import packaged
from domain.lexicon import LexiconFile, lexicon
from domain.taxonomy import Route, Trade, categories
from domain.triage import Understanding, read
from tests.domain.timing import IN_PROPORTION, growth

SAID = [
    ("家里灯不亮了", "electrical"),
    ("灯坏了", "electrical"),
    ("俺家大灯憋了,够不着", "electrical"),
    ("登泡坏了", "electrical"),
    ("my light is broken", "electrical"),
    ("水龙头滴水", "plumbing"),
    ("水笼头拧不紧", "plumbing"),
    ("马桶堵了冲不下去", "plumbing"),
    ("the tap drips", "plumbing"),
    ("钥匙断锁里了", "lock"),
    ("出门忘带钥匙了", "lock"),
    ("I locked myself out", "lock"),
    ("纱窗破了个洞", "door_window"),
    ("my window does not close", "door_window"),
    ("电视打开蓝屏", "appliance_tv"),
    ("洗衣机不甩干", "appliance_other"),
    ("不会用手机交电费,谁教教俺", "digital_help"),
    ("今天几点来水啊", "water_supply"),
    ("整个楼都没电了", "power_gas"),
    ("暖起不热", "heating"),
    ("污水井冒了,臭死了", "sewer"),
    ("门口路坑坑洼洼的", "road_manhole"),
    ("单元门关不上", "building_public"),
    ("楼道灯不亮", "lighting_public"),
    ("the stairwell light is out", "lighting_public"),
    ("垃圾桶满了没人收", "sanitation"),
    ("车位被人占了", "parking"),
    ("楼上天天半夜咚咚响", "noise"),
    ("邻居家狗整天叫", "pets"),
    ("兄弟几个都不管老娘,给评评理", "neighbour_dispute"),
    ("想给楼里加装电梯,一楼不同意", "renovation_consent"),
    ("物业费凭啥涨", "property_management"),
    ("一楼私自搭棚子,违建", "city_mgmt"),
    ("消防通道被车堵死了", "fire_safety"),
    ("我妈被卖保健品的骗了", "fraud_crime"),
    ("想量量血压", "health"),
    ("老人瘫痪在床没人做饭", "care"),
    ("居住证怎么办理", "service_guide"),
    ("周末有电影吗", "events"),
    ("我会修电视,想加入能人库", "volunteering"),
    ("灯修好了,谢谢师傅", "followup"),
    ("你好", "chitchat"),
]

OTHER_WAYS = [
    ("工地半夜施工,吵得睡不着", "noise", Route.PARTNER, None),
    ("流浪狗咬人", "pets", Route.PARTNER, None),
    ("遛狗不捡狗屎", "pets", Route.COUNCIL, None),
    ("老人想理个发,下不了楼", "care", Route.VOLUNTEER, Trade.BARBER),
    ("一个人闷得慌,想找人说说话", "care", Route.VOLUNTEER, Trade.ELDER_CARE),
    ("报了三天了还没人来", "followup", Route.STAFF, None),
    ("我想报名参加合唱", "events", Route.STAFF, None),
]


@pytest.mark.parametrize(("words", "category"), SAID)
def test_the_matter_is_understood_and_goes_its_usual_way(words: str, category: str) -> None:
    understood = read(words)
    assert understood.category == category
    usual = categories()[category]
    assert (understood.route, understood.trade) == (usual.route, usual.trade)


@pytest.mark.parametrize(("words", "category", "route", "trade"), OTHER_WAYS)
def test_some_words_send_a_matter_another_way(
    words: str, category: str, route: Route, trade: Trade | None
) -> None:
    understood = read(words)
    assert (understood.category, understood.route, understood.trade) == (category, route, trade)


def test_a_lamp_at_home_is_the_volunteers_and_one_on_the_stairs_is_the_staffs() -> None:
    assert read("家里灯不亮").route == "volunteer"
    assert read("楼道里的灯不亮").route == "staff"


def test_danger_goes_before_all_else() -> None:
    understood = read("灯不亮了,插座着火了")
    assert understood.kind == understood.category == understood.route == "emergency"
    assert understood.urgent
    assert understood.confident
    assert "着火" in understood.why


def test_it_tells_why() -> None:
    assert read("水龙头一直滴水").why == ("水龙头", "水龙头…滴", "滴水")


@pytest.mark.parametrize("words", ["", "啊啊啊", "那个东西", "qwerty", "🙂"])
def test_what_nobody_understands_is_unsure_and_offers_the_likeliest_three(words: str) -> None:
    understood = read(words)
    assert not understood.confident
    assert understood.route == "none"
    assert understood.likeliest == ("electrical", "plumbing", "service_guide")


def test_a_close_call_is_unsure_and_offers_both_first() -> None:
    understood = read("电视和冰箱")
    assert not understood.confident
    assert set(understood.likeliest[:2]) == {"appliance_tv", "appliance_other"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("灯坏了", "report"),
        ("有师傅会修水管吗", "report"),
        ("锅炉啥时候点火", "question"),
        ("窗外那个路灯太亮,能调暗点不", "report"),
        ("微信找不着了,是不是叫俺划拉没了", "report"),
        ("刚才那条发串了,不算数", "other"),
        ("医保在哪办", "question"),
        ("我是退休电工,想帮忙", "volunteer_offer"),
        ("灯修好了,谢谢", "thanks"),
        ("不用来了", "other"),
        ("你好", "chitchat"),
        ("厨房着火了", "emergency"),
    ],
)
def test_reports_questions_and_talk_are_told_apart(words: str, kind: str) -> None:
    assert read(words).kind == kind


@pytest.mark.parametrize(
    ("words", "urgent"),
    [
        ("水管裂了,水哗哗地流", True),
        ("厕所堵了,家里有八十的老人", True),
        ("忘带钥匙了", True),
        ("the pipe burst, water everywhere", True),
        ("纱窗破了个洞", False),
        ("你好", False),
    ],
)
def test_what_must_be_done_today_is_urgent(words: str, urgent: bool) -> None:
    assert read(words).urgent is urgent


@pytest.mark.parametrize(
    ("words", "urgent"),
    [
        ("水龙头滴水,老人自己住", True),
        ("楼道小广告太多,老人看着烦", False),
        ("暖气不热,家里有吃奶的娃", True),
        ("想借轮椅去晒太阳", False),
    ],
)
def test_the_frail_cannot_wait_for_what_daily_life_needs(words: str, urgent: bool) -> None:
    assert read(words).urgent is urgent


@pytest.mark.parametrize(
    "opening", ["那个你好我想问一下就是", "哎,小源啊,", "您好,麻烦问一下 ", "晚上好!打扰了,"]
)
def test_how_somebody_begins_is_not_the_matter(opening: str) -> None:
    assert read(f"{opening}厨房水龙头关不紧").category == "plumbing"
    assert read(opening).category == "chitchat"


def test_a_photo_speaks_for_a_report() -> None:
    assert read("", has_photo=True).kind == "report"
    assert read("电灯在哪里买").likeliest[:2] == ("service_guide", "electrical")
    assert read("电灯在哪里买", has_photo=True).likeliest[0] == "electrical"


def test_what_is_clearly_about_something_else_is_not_asked_about_for_a_faint_likeness() -> None:
    assert read("我妈跟我住,家里灯不亮了").asks is None
    assert read("老人跟我住,家里插座冒烟了").category == "emergency"


def test_what_is_denied_is_not_the_matter() -> None:
    assert read("不是漏水,是停水").category == "water_supply"


@given(st.text(max_size=200), st.booleans())
def test_whatever_is_said_the_answer_is_whole(text: str, has_photo: bool) -> None:
    understood = read(text, has_photo)
    assert len(set(understood.likeliest)) == 3
    assert set(understood.likeliest) <= set(categories())
    assert Understanding.model_validate_json(understood.model_dump_json()) == understood


def test_a_lexicon_that_names_an_unknown_category_is_refused() -> None:
    table = packaged.table("lexicon.toml")
    gossip = {**table, "category": {**table["category"], "gossip": {"sure": ["听说"]}}}
    with pytest.raises(ValidationError, match="not in the taxonomy: gossip"):
        LexiconFile.model_validate(gossip)


def test_every_category_but_emergency_has_words_of_its_own() -> None:
    spoken_for: Set[str] = {code for codes in lexicon().scores.values() for code in codes}
    assert spoken_for == set(categories()) - {"emergency"}


@pytest.mark.parametrize("words", ["电", "灯坏了", "老人", "the light is broken ", "楼道灯不亮,"])
def test_a_flood_of_words_takes_time_in_proportion(words: str) -> None:
    assert growth(read, words) < IN_PROPORTION
