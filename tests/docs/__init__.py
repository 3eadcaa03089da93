"""The documents are tested: what they say to type can be typed, what they point to is there."""
