"""Transcripts of people talking to the bot, and tests of each room."""
