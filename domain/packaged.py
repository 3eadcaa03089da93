"""The data files that lie beside the code and that staff may edit: read once, when first needed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Read `name`, a TOML file of this package; not to be changed by whoever gets it."""
    return tomllib.loads(files("domain").joinpath(name).read_text(encoding="utf-8"))
