"""The running program: command line, configuration, intake, delivery, schedule, health.

`bot.app.build` is the only place that puts things together. What is said to whom is not known here.
"""
