"""A Telegram of one's own: the Bot API over HTTP, and people and groups to play in a browser.

It imports nothing of Xiaoyuan's, so that a bot that works here works on Telegram.
"""
