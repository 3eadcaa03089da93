"""When things recur."""
