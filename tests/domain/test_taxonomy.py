import pytest

from domain.taxonomy import Group, Route, Trade, categories


def test_there_are_as_many_categories_as_in_the_taxonomy() -> None:
    assert len(categories()) == 32


def test_a_broken_lamp_goes_to_an_electrician_of_the_talent_pool() -> None:
    electrical = categories()["electrical"]
    assert (electrical.route, electrical.trade) == (Route.VOLUNTEER, Trade.ELECTRICIAN)


def test_whatever_goes_to_a_volunteer_names_the_trade_it_needs() -> None:
    for category in categories().values():
        assert category.route is not Route.VOLUNTEER or category.trade, category.code


def test_only_an_emergency_goes_the_way_of_emergencies() -> None:
    ways = {category.code for category in categories().values() if category.route == "emergency"}
    assert ways == {"emergency"}


def test_every_group_has_categories_and_they_stand_together() -> None:
    groups = [category.group for category in categories().values()]
    in_order = list(dict.fromkeys(groups))
    assert in_order == list(Group)
    assert groups == sorted(groups, key=in_order.index)


def test_nobody_changes_the_taxonomy_while_the_program_runs() -> None:
    with pytest.raises(TypeError):
        categories()["gossip"] = categories()["chitchat"]  # type: ignore[index]


def test_danger_is_no_volunteers_trade() -> None:
    dangers = [one for one in categories().values() if one.route is Route.EMERGENCY]
    assert dangers
    assert [one.code for one in dangers if one.trade] == []
