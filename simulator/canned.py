"""A voice message for who has no microphone at hand: a second of silence, as Ogg Opus."""

from __future__ import annotations

import struct
from functools import cache

FRAMES = 50
"""Opus frames of 20 ms each."""
SILENT_FRAME = b"\xf8\xff\xfe"
TICKS = 960
"""Samples in a frame, at 48 kHz."""
FIRST, LAST, BETWEEN = 0x02, 0x04, 0x00


def _crc(page: bytes) -> int:
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF
    return value


def _page(number: int, flags: int, position: int, packets: list[bytes]) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    head = struct.pack("<4sBBqIII", b"OggS", 0, flags, position, 1, number, 0)
    page = head + bytes([len(sizes)]) + sizes + b"".join(packets)
    return page[:22] + struct.pack("<I", _crc(page)) + page[26:]


@cache
def silence() -> bytes:
    """The recording."""
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, 0, 48_000, 0, 0)
    tags = struct.pack("<8sI9sI", b"OpusTags", 9, b"simulator", 0)
    return (
        _page(0, FIRST, 0, [head])
        + _page(1, BETWEEN, 0, [tags])
        + _page(2, LAST, FRAMES * TICKS, [SILENT_FRAME] * FRAMES)
    )
