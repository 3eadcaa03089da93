"""Runs the benchmark: `python -m bench.dispatch`, and `--full` for all seeds and worlds."""

from __future__ import annotations

import argparse
import os
import platform
import time

from bench.dispatch.report import goal_table, report
from bench.dispatch.speed import speeds
from bench.dispatch.study import FIRST_SEED, FULL, QUICK, study


def main() -> None:
    """Run and print."""
    asked = _arguments()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    print(speeds())
    begun = time.monotonic()
    extent = FULL.shared(asked.share) if asked.full else QUICK
    results = study(extent, asked.first_seed, asked.processes)
    print(f"seeds from {asked.first_seed} on, {time.monotonic() - begun:.0f} s\n")
    print(report(results))
    if results.has("live-strict"):
        print("\nif everybody is asked only in her own hours:\n")
        print(goal_table(results, "live-strict"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="all seeds, peers and changed worlds")
    parser.add_argument("--share", type=float, default=1.0, help="of the seeds of --full")
    parser.add_argument("--first-seed", type=int, default=FIRST_SEED)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
