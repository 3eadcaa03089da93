"""A Telegram of one's own: the Bot API over HTTP, and people and groups to play in a browser.

It imports nothing of Xiaoyuan's, so that a bot that works here works on Telegram.

world       the whole, kept in one folder: who is there (casting), what people do (playing)
chronicle   what happened, in order; facts are the only way to change the state
api/        what bots ask for: the Bot API, checked and answered as Telegram does
phones/     what the page asks for: people's phones, and a stream of events
page/       the page itself
server      all of it behind one address
"""
