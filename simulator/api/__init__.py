"""The Bot API: what a bot asks for over HTTP, checked and answered as Telegram does.

What people do does not belong here (see `playing`), nor what they see (see `views`).
"""
