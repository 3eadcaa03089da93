"""Photos, voices, files, places and contacts go both ways; messages are copied and passed on."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommandScopeChat, InputMediaPhoto, MenuButtonCommands
from telegram.error import BadRequest

from simulator.canned import silence
from simulator.views import menu
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG

PHOTO = b"\xff\xd8\xff\xe0 a made-up photo"


async def test_her_photo_reaches_the_bot_which_can_download_it(world: World, bot: Bot) -> None:
    world.sends_photo(WANG, PHOTO, "就是这盏灯")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.caption == "就是这盏灯"
    file = await update.message.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == PHOTO


async def test_a_photo_is_sent_on_by_its_id(world: World, bot: Bot) -> None:
    world.opens(LI)
    world.sends_photo(WANG, PHOTO)
    photo = next(
        u.message.photo[0] for u in await bot.get_updates() if u.message and u.message.photo
    )
    sent = await bot.send_photo(LI, photo, "<b>灯</b>", parse_mode="HTML", protect_content=True)
    assert sent.has_protected_content
    seen = world.sees(LI)[-1]
    assert seen.media is not None
    assert (seen.media.kind, seen.caption, seen.protected) == ("photo", "灯", True)
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type Photo as VoiceNote"):
        await bot.send_voice(LI, photo.file_id)


async def test_a_voice_message_without_a_recording_is_a_silent_one(world: World, bot: Bot) -> None:
    world.sends_voice(WANG, seconds=7)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.voice is not None
    told = update.message.voice.to_dict()
    assert (told["duration"], told["mime_type"]) == (7, "audio/ogg")
    file = await update.message.voice.get_file()
    assert bytes(await file.download_as_bytearray()) == silence()
    sent = await bot.send_voice(WANG, update.message.voice)
    assert sent.voice is not None


def test_the_silence_is_made_of_three_whole_pages() -> None:
    pages = silence().split(b"OggS")
    assert pages[0] == b""
    assert [page[1] for page in pages[1:]] == [2, 0, 4]
    assert b"OpusHead" in pages[1]


async def test_files_go_up_as_they_are(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_document(LI, b"a,b\n1,2\n", filename="六月报表.csv")
    assert sent.document is not None
    assert sent.document.file_name == "六月报表.csv"
    file = await sent.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"a,b\n1,2\n"
    seen = world.sees(LI)[-1]
    assert seen.media is not None
    assert seen.media.name == "六月报表.csv"


async def test_an_album_is_several_messages_with_one_id(world: World, bot: Bot) -> None:
    world.opens(LI)
    photos = [InputMediaPhoto(PHOTO + bytes([n])) for n in range(3)]
    sent = await bot.send_media_group(LI, photos, caption="三张")
    assert [message.message_id for message in sent] == [2, 3, 4]
    assert len({message.media_group_id for message in sent}) == 1
    assert [seen.caption for seen in world.sees(LI)[1:]] == ["三张", "", ""]
    with pytest.raises(BadRequest, match=r"(?i)expected 2-10 items in the media group"):
        await bot.send_media_group(LI, photos[:1])


async def test_places_and_contacts_go_both_ways(world: World, bot: Bot) -> None:
    world.sends_place(WANG, 36.65, 117.12)
    world.shares_contact(WANG, "13800000000")
    world.shares_contact(WANG, "13900000000", owner=LI)
    messages = [u.message for u in await bot.get_updates() if u.message]
    assert messages[0].location is not None
    assert messages[0].location.latitude == 36.65
    contacts = [(m.contact.phone_number, m.contact.user_id) for m in messages if m.contact]
    assert contacts == [("13800000000", WANG), ("13900000000", LI)]
    assert (await bot.send_location(WANG, 36.65, 117.12)).location == messages[0].location
    sent = await bot.send_contact(WANG, "12345", "热线")
    assert sent.contact is not None
    assert sent.contact.first_name == "热线"


async def test_a_copy_is_the_bots_own_and_a_forward_tells_who_said_it(
    world: World, bot: Bot
) -> None:
    world.opens(LI)
    said = world.sends_photo(WANG, PHOTO, "灯")
    copy = await bot.copy_message(LI, WANG, said, caption="新的说明")
    forward = await bot.forward_message(LI, WANG, said)
    assert [(seen.id, seen.caption) for seen in world.sees(LI)[1:]] == [
        (copy.message_id, "新的说明"),
        (forward.message_id, "灯"),
    ]
    assert forward.forward_origin is not None
    assert forward.forward_origin.to_dict()["sender_user"]["id"] == WANG
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(LI, WANG, 99)


async def test_what_is_protected_is_not_passed_on(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_message(LI, "3 号楼 201", protect_content=True)
    with pytest.raises(BadRequest, match="Message can't be forwarded"):
        await bot.forward_message(LI, LI, sent.message_id)


async def test_a_caption_and_buttons_are_edited(world: World, bot: Bot) -> None:
    world.opens(LI)
    sent = await bot.send_photo(LI, PHOTO, "旧")
    await bot.edit_message_caption(LI, sent.message_id, caption="新")
    assert world.sees(LI)[-1].caption == "新"
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("新", LI, sent.message_id)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(LI, sent.message_id)


async def test_a_reaction_stands_beside_the_message(world: World, bot: Bot) -> None:
    said = world.says(WANG, "修好了")
    assert await bot.set_message_reaction(WANG, said, "👍")
    assert world.sees(WANG)[0].reactions == ("👍",)


async def test_the_narrowest_menu_in_her_language_is_hers(world: World, bot: Bot) -> None:
    for person in (WANG, LI):
        world.opens(person)
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("help", "帮助")], language_code="zh")
    await bot.set_my_commands([("desk", "办公桌")], scope=BotCommandScopeChat(LI))

    def shown(person: int) -> list[str]:
        return [line.description for line in menu(world.state, world.where(person, None), person)]

    assert (shown(WANG), shown(LI)) == (["帮助"], ["办公桌"])
    await bot.delete_my_commands(scope=BotCommandScopeChat(LI))
    assert shown(LI) == ["Help"]
    assert [c.description for c in await bot.get_my_commands(language_code="zh")] == ["帮助"]
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await bot.set_my_commands([("Help", "大写")])


async def test_what_the_bot_can_ask_about_its_chats(world: World, bot: Bot) -> None:
    world.opens(WANG)
    world.adds_bot(GROUP, bot.id)
    assert (await bot.get_chat(GROUP)).title == "春风里"
    assert (await bot.get_chat(WANG)).first_name == "王秀兰"
    assert (await bot.get_chat_member(GROUP, LI)).status == "creator"
    assert (await bot.get_chat_member(GROUP, WANG)).status == "left"
    assert await bot.send_chat_action(WANG, "typing")
    assert await bot.set_chat_menu_button(WANG, MenuButtonCommands())
    assert not (await bot.get_me()).can_read_all_group_messages
