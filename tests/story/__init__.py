"""Stories: what people say to the bot, and what they hear."""
