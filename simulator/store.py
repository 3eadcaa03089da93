"""The files that were sent, as bytes in the world's folder."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from simulator.contents import File

FOLDERS = {"photo": "photos", "voice": "voice", "document": "documents"}


class FileStore:
    """Keeps the bytes of files by what is in them, so that the same photo lies here once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def keep(self, content: bytes, kind: str, name: str, mime: str) -> File:
        """Write the bytes down. Who keeps the fact of it makes it a file of the world."""
        unique = hashlib.sha256(content).hexdigest()[:16]
        path = self._folder / unique
        if not path.exists():
            path.with_suffix(".part").write_bytes(content)
            path.with_suffix(".part").rename(path)
        return File(
            id=f"{kind}-{secrets.token_urlsafe(24)}",
            unique=unique,
            name=name,
            mime=mime,
            size=len(content),
            path=f"{FOLDERS[kind]}/{unique}{Path(name).suffix}",
        )

    def path(self, file: File) -> Path:
        """Where the bytes lie."""
        return self._folder / file.unique
