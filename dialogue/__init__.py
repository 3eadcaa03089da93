"""How a conversation works: the engine, what a script may ask for, the channel-neutral words.

Here belongs what is true of any conversation. What is said to whom is `handlers`' business; no
chat library, no SQL, no clock and no rule of the community is known here.
"""
