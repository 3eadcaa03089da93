"""Record what is missing."""

import asyncio

from tests.golden.recording import STORIES, record

for story in STORIES:
    if not story.path.exists():
        asyncio.run(record(story)).write(story.path)
