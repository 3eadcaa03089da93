"""The simulator is what it claims to be: real python-telegram-bot talks to it over real HTTP."""
