"""What the bot says, and what follows from what people do."""
