"""CommunityDispatch-Bench: who is asked when, in simulated communities, and what comes of it.

A resident's report becomes a task; a policy decides who gets an offer and when; the first to claim
it has it; with nobody left, or at the end of its window, it is escalated. Every outcome is a hash
of (seed, task, volunteer, attempt), never of the order of events: all policies meet the same
people, the same reports and the same coin flips. Times are minutes since a Monday's midnight.
"""
