"""What several doors need: one function `(turn, ...) -> outcome` each, whoever opens the door.

A refusal that people may expect ("somebody was faster") is an outcome to look at, no exception.
"""
