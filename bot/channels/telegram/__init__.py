"""Telegram, by python-telegram-bot: the only room that knows this library.

Addresses are Telegram's numeric chat ids, written as text. Of the library we take `Bot`, the types,
the HTTP request and the error classes; receiving, queues and conversations are our own.
"""
