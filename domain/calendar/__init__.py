"""When things recur: rules, public holidays, and what follows from both and a clock.

Here are pure functions of dates and zones. What was told already stands in storage; what a
reminder says, in handlers.
"""
