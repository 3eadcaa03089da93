"""What a forked process does."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def become(
    root: Path,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    printed: Path,
    complained: Path,
) -> None:
    """Be the program, as if it had been begun with these arguments in this environment."""
    from bot.cli import main

    os.chdir(root)
    os.environ.clear()
    os.environ.update(environment)
    for stream, path in ((sys.stdout, printed), (sys.stderr, complained)):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(file, stream.fileno())
        os.close(file)
    main(arguments)
