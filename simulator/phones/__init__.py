"""The page's half of the server: people's phones, as JSON and as a stream of events."""
