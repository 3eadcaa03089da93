"""The dispatch benchmark: its figures, its engine, and the live rule in it."""
