"""What each kind of question takes for an answer; no script, no journal."""

from __future__ import annotations

import pytest

from dialogue.journal import JSON
from dialogue.questions import (
    DONE,
    Accepted,
    Ask,
    Declined,
    Gather,
    Heard,
    Input,
    Kept,
    Pick,
    Pressed,
    Question,
    Taken,
)
from dialogue.several import ALL, Several
from dialogue.words import (
    PIECES,
    Choice,
    ContactPart,
    OtherPart,
    Part,
    Piece,
    PlacePart,
    Text,
    t,
    verbatim,
)
from tests.dialogue.playing import any_words, choices, photo, render, so_far, words

ENOUGH = Choice(DONE, Text("chosen-all"), Text("words-for-that-is-all"))
FULL = Choice(DONE, Text("that-is-all"), Text("words-for-that-is-all"))

NAME = Ask("name", t("name?"), any_words, (Choice("same", verbatim("跟上回一样")),))
WHERE = Pick("where", t("where?"), tuple(choices("源泉里", "北苑", "福兴苑")))
TRADES = Several("trades", t("trades?"), tuple(choices("水", "电", "锁")), ENOUGH)
WHAT = Gather("what", t("what?"), so_far, FULL)

PLEASE_CHOOSE = Declined(t("please-choose"))
CHOOSE_FIRST = Declined(t("choose-first"))


def take(question: Question, said: Input, draft: JSON = None) -> Taken:
    return question.take(said, draft, render)


def heard(part: Part) -> Heard:
    return Heard(Piece(message_id="1", part=part))


class TestAsk:
    def test_words_are_parsed(self) -> None:
        assert take(NAME, words("王桂兰")) == Accepted("王桂兰")
        assert take(NAME, words("")) == Declined(t("say-something"))

    def test_a_shortcut_is_tapped_or_typed(self) -> None:
        assert take(NAME, Pressed("same")) == Accepted("same")
        assert take(NAME, words("跟上回一样。")) == Accepted("same")
        assert NAME.choices_for(None) == NAME.shortcuts

    def test_a_number_is_words_not_a_place_on_the_page(self) -> None:
        assert take(NAME, words("1")) == Accepted("1")

    def test_a_forged_tap_is_no_answer(self) -> None:
        assert take(NAME, Pressed("admin")) == PLEASE_CHOOSE

    def test_a_photo_is_no_answer_whatever_is_below_it(self) -> None:
        assert take(NAME, photo(text="王桂兰")) == Declined(t("say-something"))

    def test_a_place_or_a_contact_answers_where_the_script_says_so(self) -> None:
        place = heard(PlacePart(latitude=36.2, longitude=117.1))
        spot = Ask("spot", t("spot?"), any_words, also=("place",))
        assert take(spot, place) == Accepted("📍 36.20000, 117.10000")
        assert take(spot, heard(ContactPart(phone="139", own=True))) != Accepted("139")
        assert take(NAME, place) == Declined(t("say-something"))


class TestPick:
    @pytest.mark.parametrize("typed", ["北苑", "2", "２", "2。", "二", " 北苑 ！"])
    def test_typed(self, typed: str) -> None:
        assert take(WHERE, words(typed)) == Accepted("北苑")

    def test_tapped(self) -> None:
        assert take(WHERE, Pressed("福兴苑")) == Accepted("福兴苑")

    @pytest.mark.parametrize("said", [Pressed("月球"), words("月球"), words("4"), photo()])
    def test_none_of_them(self, said: Input) -> None:
        assert take(WHERE, said) == PLEASE_CHOOSE

    def test_an_answer_holds_as_long_as_it_can_be_chosen(self) -> None:
        assert WHERE.still_takes("北苑")
        assert not WHERE.still_takes("月球")


class TestSeveral:
    def test_taps_go_on_and_off_in_the_order_of_the_page(self) -> None:
        assert take(TRADES, Pressed("锁")) == Kept(["锁"])
        assert take(TRADES, Pressed("水"), ["锁"]) == Kept(["水", "锁"])
        assert take(TRADES, Pressed("锁"), ["水", "锁"]) == Kept(["水"])

    def test_a_typed_list_adds(self) -> None:
        assert take(TRADES, words("锁和电"), ["水"]) == Kept(["水", "电", "锁"])
        assert take(TRADES, words("绣花"), ["水"]) == PLEASE_CHOOSE

    @pytest.mark.parametrize("end", [Pressed(DONE), words("选好了"), words("Done!")])
    def test_done_when_there_is_enough(self, end: Input) -> None:
        assert take(TRADES, end, ["水"]) == Accepted(["水"])
        assert take(TRADES, end) == CHOOSE_FIRST
        assert take(TRADES, end, []) == CHOOSE_FIRST

    def test_a_name_inside_a_sentence_adds(self) -> None:
        known = Several("trades", t("trades?"), tuple(choices("水暖", "电工", "门锁")), ENOUGH)
        assert take(known, words("我会修门锁，还会水暖")) == Kept(["水暖", "门锁"])
        assert take(known, words("我会绣花")) == PLEASE_CHOOSE

    @pytest.mark.parametrize("all_of_them", [Pressed(ALL), words("都行"), words("都去。")])
    def test_one_answer_may_mean_all(self, all_of_them: Input) -> None:
        every = Choice(ALL, verbatim("都行"), verbatim("都去"))
        known = Several("where", t("where?"), tuple(choices("源泉里", "北苑")), ENOUGH, 1, every)
        assert take(known, all_of_them) == Accepted(["源泉里", "北苑"])
        assert take(TRADES, all_of_them) == PLEASE_CHOOSE

    def test_a_forged_tap_is_no_answer(self) -> None:
        assert take(TRADES, Pressed("绣花"), ["水"]) == PLEASE_CHOOSE

    def test_what_is_chosen_is_marked(self) -> None:
        labels = [choice.label.key for choice in TRADES.choices_for(["电"])]
        assert labels == ["unmarked", "marked", "unmarked", "chosen-all"]

    def test_an_answer_holds_as_long_as_all_of_it_can_be_chosen(self) -> None:
        assert TRADES.still_takes(["水"])
        assert not TRADES.still_takes(["水", "绣花"])


class TestGather:
    def test_parts_come_one_after_the_other(self) -> None:
        first = take(WHAT, words("灯不亮了", "1"))
        assert isinstance(first, Kept)
        second = take(WHAT, photo("2"), first.draft)
        assert isinstance(second, Kept)
        assert [piece.message_id for piece in PIECES.validate_python(second.draft)] == ["1", "2"]
        assert WHAT.prompt_for(second.draft) == t("so-far", count=2)

    def test_an_edit_replaces_its_part(self) -> None:
        draft = [words("灯不亮了", "1").piece.model_dump(), words("三楼", "2").piece.model_dump()]
        edited = Heard(words("楼道灯不亮了", "1").piece, edited=True)
        taken = take(WHAT, edited, draft)
        assert isinstance(taken, Kept)
        assert [piece["part"]["text"] for piece in taken.draft] == ["楼道灯不亮了", "三楼"]

    @pytest.mark.parametrize("end", [Pressed(DONE), words("说完了", "9"), words("好了。", "9")])
    def test_done_when_something_was_said(self, end: Input) -> None:
        draft = [words("灯不亮了").piece.model_dump()]
        assert take(WHAT, end, draft) == Accepted(draft)

    def test_done_with_nothing_is_no_answer(self) -> None:
        assert take(WHAT, Pressed(DONE)) == PLEASE_CHOOSE
        assert WHAT.choices_for(None) == ()
        assert WHAT.prompt_for(None) == t("what?")

    def test_words_changed_into_the_last_word_do_not_end_it(self) -> None:
        draft = [words("灯").piece.model_dump()]
        assert isinstance(take(WHAT, Heard(words("说完了").piece, edited=True), draft), Kept)

    def test_the_last_word_below_a_photo_does_not_end_it(self) -> None:
        draft = [words("灯").piece.model_dump()]
        assert isinstance(take(WHAT, photo("2", text="说完了"), draft), Kept)

    def test_a_sticker_cannot_be_taken_in(self) -> None:
        assert take(WHAT, heard(OtherPart(what="sticker"))) == Declined(t("cannot-take"))

    def test_pieces_hold_as_long_as_they_can_be_read(self) -> None:
        assert WHAT.still_takes([words("灯").piece.model_dump()])
        assert not WHAT.still_takes([{"text": "灯"}])


class TestGatheringThatMaySkip:
    SKIP = Gather("note", t("note?"), so_far, FULL, Choice("none", t("skip")))

    def test_nothing_at_all_is_an_answer(self) -> None:
        assert take(self.SKIP, Pressed("none")) == Accepted([])
        assert take(self.SKIP, words("skip")) == Accepted([])

    def test_typed_words_are_the_end_of_it(self) -> None:
        assert isinstance(take(self.SKIP, words("灯不亮了")), Accepted)

    def test_a_photo_is_not(self) -> None:
        kept = take(self.SKIP, photo("2"))
        assert isinstance(kept, Kept)
        assert [choice.id for choice in self.SKIP.choices_for(kept.draft)] == [DONE]
