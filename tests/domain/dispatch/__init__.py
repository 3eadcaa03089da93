"""Whom to ask, when: the rule, its guard rails, and what it learns."""
