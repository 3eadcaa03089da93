"""The community's rules, pure: reports and their life cycle, triage, dispatch, people and rights.

Here belongs what is true on paper too. No I/O, no clock of its own, no chance, no library but
pydantic: everything is a function of its arguments.
"""
