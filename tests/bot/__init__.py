"""The running program, its edges first."""
