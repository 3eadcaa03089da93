"""Files as spreadsheets write them, for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import openpyxl

HEADER = ("姓名", "电话", "小区", "楼号", "单元", "门牌", "独居")
WANG = ("王桂兰", "13800001111", "源泉里", "3", "2", "501", "是")


def csv_of(*rows: Sequence[str], encoding: str = "utf-8", separator: str = ",") -> bytes:
    """Write rows as CSV, each cell as it is."""
    return "\r\n".join(separator.join(row) for row in rows).encode(encoding)


def xlsx_of(*rows: list[Any] | tuple[Any, ...]) -> bytes:
    """Write rows as Excel does."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Put another part into a workbook, in place of the one of that name."""
    kept = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, part)
    return kept.getvalue()
