"""How a conversation works, layer by layer: no database, no handlers, a journal kept as JSON."""
