# SPDX-License-Identifier: MIT
"""Figures: the numbers of two sides, their ratio, and whether a target is met."""

import statistics
from dataclasses import dataclass


@dataclass
class Sides:
    """Every number of both sides, in the order of the pairs. The second side may be missing."""

    name: str
    ours: list
    peer: str
    theirs: list


@dataclass
class Figure:
    """One row of the report. ratio and limit are the targets: of the medians' ratio, and of the number that is
    limited (limited_name says which, if it is not the figure itself)."""

    key: str
    title: str
    unit: str
    sides: Sides
    ratio: float | None = None
    limit: float | None = None
    limited: float | None = None
    limited_name: str = ""

    def measured_ratio(self):
        theirs = self.sides.theirs
        if not theirs or not self.sides.ours or statistics.median(theirs) <= 0:
            return None
        return statistics.median(self.sides.ours) / statistics.median(theirs)

    def pair_ratios(self):
        return [ours / theirs for ours, theirs in zip(self.sides.ours, self.sides.theirs) if theirs > 0]

    def is_met(self):
        """None: there is no target."""
        if self.ratio is None and self.limit is None:
            return None
        ratio = self.measured_ratio()
        by_ratio = self.ratio is None or (ratio is not None and ratio <= self.ratio)
        return by_ratio and (self.limit is None or self.limited <= self.limit)

    def as_json(self):
        return {"key": self.key, "title": self.title, "unit": self.unit, "sides": vars(self.sides),
                "ratio": self.measured_ratio(), "pair_ratios": self.pair_ratios(), "target_ratio": self.ratio,
                "target_limit": self.limit, "limited": self.limited, "limited_name": self.limited_name,
                "met": self.is_met()}


def expected_pages(rows, sizes):
    """How many requests a list of this length needs with these page sizes, or None if pages of more than one
    size were asked for, which can't be told from their number alone."""
    return -(-rows // int(next(iter(sizes)))) if len(sizes) == 1 else None


def exact(rows, stats):
    """Whether a load asked for every page once, signed in once, and asked for nothing else."""
    pages = expected_pages(rows, stats["sizes"])
    once = stats["rows"] == rows and stats["repeated"] == 0
    return stats["tokens"] == 1 and stats["others"] == 0 and once and (pages is None or stats["lists"] == pages)
