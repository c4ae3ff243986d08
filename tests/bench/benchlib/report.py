# SPDX-License-Identifier: MIT
"""The report: report.md for people, report.json with every number."""

import json
import os
import statistics

from .figures import exact
from .reasons import REASONS

METHOD = """\
* Each pair runs both sides one after the other, A B A B ...; one more pair before them warms up and does
  not count. No number is left out. A ratio is that of the medians; beside it the least and the greatest of
  the pairs.
* All data comes from one server on the loopback interface that has its answers ready: about {bytes} bytes
  an instance, all fields of the API. Program and page sign in, ask for the first page, then for the others.
* Windows: `vzaps-manager` itself, as released, with its account in a keyring, its log and its cache, against
  an app window of Chromium with a virtualised page written for this (`tests/bench/page`): rows of one
  height, only those in sight in the document, six pages at a time, one drawing a frame. Same virtual
  display, software rendering, Chromium's profile warm, the program's data folder new, so that its rows come
  from the server and not from its cache. A probe that Qt loads into the program as a plugin tells the times.
* First rows: from just before the process is started until the table was painted with rows (Chromium: two
  animation frames after they were put into the document). Stall: the longest delay of a timer on the thread
  of the window (2 ms there, 4 ms in the page) from the first rows to half a second after the last.
* Memory: proportional set size of the whole process tree, 3 s after the last row, in MB of 1,000,000 bytes;
  per 10,000 rows: from the smallest to the largest fleet.
* curl runs once, with a file of all requests and one connection; jq only counts the records of each page.
* Filter: a word typed letter by letter; QSortFilterProxyModel looks for the same text in all columns of a
  table of ready strings, without regard to case. Sort: by name, both directions, from the order of the
  list. No view is attached to either.
* The largest fleet: opened by `vzaps-manager`; searched and sorted in the program's table on its own, where
  a stall is the longest time without a look at the events. Searching and sorting go on between events there:
  how long until the rows are shown is in report.json.
* Left alone: as many windows of the program as there are pairs, side by side, with refresh off, after five
  seconds to come to rest. Wake-ups: voluntary context switches of all threads of the tree, from the kernel.
"""


def number(value):
    if isinstance(value, int) or value == int(value) and abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:.2f}"


def spread(values, unit):
    if not values:
        return ""
    middle = number(statistics.median(values)) + (f" {unit}" if unit else "")
    return middle if len(values) == 1 else f"{middle} ({number(min(values))}..{number(max(values))})"


class Report:
    """Gathers figures and writes them."""

    def __init__(self, description, setup, folder):
        self.description = description
        self.pairs = setup.pairs
        self.folder = folder
        self.figures = []
        self.requests = []
        self.failures = []
        self.raw = {}

    def add(self, figure):
        self.figures.append(figure)

    def add_requests(self, rows, loads):
        """What the server was asked for by each load of this many rows."""
        self.requests.append({"rows": rows, "loads": loads, "met": all(exact(rows, load) for load in loads)})

    def rows(self):
        for figure in self.figures:
            sides = figure.sides
            yield [figure.title, f"{sides.name}: {spread(sides.ours, figure.unit)}",
                   f"{sides.peer}: {spread(sides.theirs, figure.unit)}" if sides.theirs else "",
                   self._ratio(figure), self._target(figure), self._verdict(figure.is_met()),
                   self._reason(figure.key, figure.is_met())]
        for request in self.requests:
            kinds = sorted({self._load(load) for load in request["loads"]})
            yield [f"Requests to load {request['rows']:,} rows", "; ".join(kinds), "", "",
                   "pages + 1 sign-in, exactly", self._verdict(request["met"]),
                   self._reason("requests", request["met"])]

    @staticmethod
    def _load(load):
        pages = " + ".join(f"{count:,} page{'' if count == 1 else 's'} of {int(size):,}"
                           for size, count in load["sizes"].items())
        others = f" + {load['others']} others" if load["others"] else ""
        twice = f", {load['repeated']} of them again" if load["repeated"] else ""
        return f"{pages}{twice} + {load['tokens']} sign-in{others}"

    @staticmethod
    def _ratio(figure):
        ratio = figure.measured_ratio()
        if ratio is None:
            return ""
        pairs = figure.pair_ratios()
        return f"{ratio:.3f}" + (f" ({min(pairs):.3f}..{max(pairs):.3f})" if len(pairs) > 1 else "")

    @staticmethod
    def _target(figure):
        parts = [f"ratio <= {figure.ratio:.2f}"] if figure.ratio is not None else []
        if figure.limit is not None:
            what = f"{figure.limited_name} " if figure.limited_name else ""
            unit = f" {figure.unit}" if figure.unit else ""
            is_now = f" (is {number(figure.limited)})" if figure.limited_name else ""
            parts.append(f"{what}<= {figure.limit:g}{unit}{is_now}")
        return "; ".join(parts)

    @staticmethod
    def _verdict(met):
        return {None: "", True: "met", False: "**missed**"}[met]

    @staticmethod
    def _reason(key, met):
        return REASONS.get(key, "not yet explained") if met is False else ""

    def bytes_a_record(self):
        loads = [load for request in self.requests for load in request["loads"] if load["rows"]]
        return round(loads[0]["bytes"] / loads[0]["rows"]) if loads else "600"

    def table(self):
        """What the README shows: date, machine and versions in a sentence, and the figures."""
        about = self.description
        machine = about["machine"]
        versions = ", ".join(f"{name} {value.removeprefix(name + ' ').removeprefix(name.lower() + ' ')}"
                             for name, value in about["versions"].items())
        lines = [f"Measured {about['date']} by `./dev bench`: {machine['processor']}, {machine['cores']} cores, "
                 f"{machine['memory']}, {machine['system']}, load before {machine['load before']}; {versions}. "
                 f"Pairs in turn: {self.pairs}; median (least..greatest).", ""]
        lines += ["| figure | program | compared with | ratio | target | | reason |"]
        lines += ["| --- | --- | --- | --- | --- | --- | --- |"]
        lines += ["| " + " | ".join(row) + " |" for row in self.rows()]
        return "\n".join(lines) + "\n"

    def markdown(self):
        about = self.description
        lines = ["# How fast", "", self.table(), "| | |", "| --- | --- |"]
        for part in ("machine", "versions"):
            lines += [f"| {name} | {value} |" for name, value in about[part].items()]
        if self.failures:
            lines += ["", "## Not measured", "", *[f"* {failure}" for failure in self.failures]]
        lines += ["", "## How", "", METHOD.format(bytes=self.bytes_a_record()), "## Every number", ""]
        for figure in self.figures:
            lines.append(f"* {figure.title}, {figure.unit or 'count'}: "
                         f"{figure.sides.name} {figure.sides.ours}; {figure.sides.peer} {figure.sides.theirs}")
        return "\n".join(lines) + "\n"

    def write(self):
        """Everything so far: a run that is cut short leaves what it had."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._replace("report.md", self.markdown())
        self._replace("table.md", self.table())
        everything = {**self.description, "pairs": self.pairs, "requests": self.requests,
                      "figures": [figure.as_json() for figure in self.figures], "failures": self.failures,
                      "raw": self.raw}
        self._replace("report.json", json.dumps(everything, indent=1) + "\n")

    def _replace(self, name, text):
        part = self.folder / (name + ".part")
        part.write_text(text)
        os.replace(part, self.folder / name)
