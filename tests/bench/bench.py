#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Measures the program against what else one could use, and writes report.md and report.json."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from benchlib import machine, scenarios
from benchlib.report import Report


@dataclass
class Setup:
    """What every scenario needs to know."""

    binaries: Path
    program: Path
    page_folder: Path
    pairs: int
    rows: int
    many_rows: int
    idle_seconds: int
    limit_rounds: int
    small_page: int
    large_page: int

    @staticmethod
    def say(text):
        print(f"bench: {text}", file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True, help="build folder of the preset bench")
    parser.add_argument("--out", type=Path, required=True, help="folder for the report")
    parser.add_argument("--quick", action="store_true", help="3 pairs, 20 s left alone, one round of the largest fleet")
    parser.add_argument("--pairs", type=int, help="pairs of runs (default 7)")
    parser.add_argument("--rows", type=int, default=100_000, help="the large fleet (default 100000)")
    parser.add_argument("--idle", type=int, help="seconds to leave a window alone (default 60)")
    parser.add_argument("--only", nargs="+", choices=list(scenarios.ALL), help="only these")
    return parser.parse_args()


def main():
    args = arguments()
    setup = Setup(
        binaries=(args.build / "tests/bench").resolve(), program=(args.build / "app/vzaps-manager").resolve(),
        page_folder=Path(__file__).resolve().parent / "page", pairs=args.pairs or (3 if args.quick else 7),
        rows=args.rows, many_rows=args.rows * 10, idle_seconds=args.idle or (20 if args.quick else 60),
        limit_rounds=1 if args.quick else 3, small_page=max(1, args.rows // 1000), large_page=max(1, args.rows // 100))
    report = Report(machine.describe(args.build), setup, args.out)
    scenarios.run(setup, report, args.only or list(scenarios.ALL))
    print(report.table())
    print(f"Written to {args.out / 'report.md'} and {args.out / 'report.json'}; the table alone, for the README, to "
          f"{args.out / 'table.md'}")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
