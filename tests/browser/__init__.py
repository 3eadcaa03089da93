"""The simulator's page in a real browser."""
