"""``xiaoyuan demo``: a made-up community on the built-in simulator, with a clock to wind.

It is the same program as `run`, with the simulator in place of Telegram. All people are invented.
"""
