"""Journals of the real scripts as people left them in the middle, replayed against today's code.

After a script's version was raised, `python -m tests.golden` records its stories anew beside the
old ones, which stay: there are people in the middle of them.
"""
