"""What is said to whom: scripts, cards, timers, actions, one module each, and every sentence.

Here belongs what the bot does when somebody speaks, taps, or a timer is due. No chat library, no
SQL, no clock, no chance: a `Turn` carries the transaction, the time and who speaks.
"""
