"""What a crash may and may not do: the running program is killed, stopped, doubled, cut off."""
