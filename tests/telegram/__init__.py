"""The Telegram channel: reading, sending, and the library mapped to our own words."""
