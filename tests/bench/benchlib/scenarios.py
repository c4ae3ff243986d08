# SPDX-License-Identifier: MIT
"""What is measured: each scenario runs its sides in turn, pair by pair, and puts figures into the report."""

import http.client
import statistics
import subprocess
import tempfile
from pathlib import Path

from . import listings, windows
from .figures import Figure, Sides
from .processes import Unmeasured
from .surroundings import Display, LoadServer

FAILURES = (Unmeasured, OSError, subprocess.SubprocessError, ValueError, LookupError, http.client.HTTPException)


def listing(setup, report):
    """The list without a window, in pages of both sizes, and with curl and jq."""
    rows, small, large = setup.rows, setup.small_page, setup.large_page
    found = {"large": [], "small": [], "curl": []}
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, \
            tempfile.TemporaryDirectory(prefix="vzaps-bench-") as folder:
        config = Path(folder) / "curl.config"
        config.write_text(listings.curl_config(server, rows, large))
        for pair in range(setup.pairs + 1):
            setup.say(f"listing, pair {pair} of {setup.pairs}" + (" (warm-up)" if pair == 0 else ""))
            result = {"large": listings.core(setup, server, rows, large),
                      "curl": listings.curl_and_jq(config, rows),
                      "small": listings.core(setup, server, rows, small)}
            if pair:
                for side, value in result.items():
                    found[side].append(value)
    wall = {side: [run["wall_ms"] for run in runs] for side, runs in found.items()}
    report.raw["listing"] = found
    report.add(Figure("list", f"Listing {rows:,} rows in {large:,}-row pages", "ms",
                      Sides("program's core", wall["large"], "one curl + jq", wall["curl"]), ratio=0.40))
    report.add(Figure("small_pages", f"The same in {small:,}-row pages", "ms",
                      Sides(f"{rows // small:,} x {small:,}", wall["small"],
                            f"{rows // large:,} x {large:,}", wall["large"]), ratio=1.6))
    report.add_requests(rows, [run["requests"] for run in found["large"] + found["small"]])


def searching(setup, report):
    rows = setup.rows
    setup.say(f"filter and sort at {rows:,} rows")
    lines = listings.core_lines(setup, ["search", rows, setup.pairs])
    report.raw["searching"] = lines

    def mean_key(side):
        return [round(statistics.mean(line[side]["ms"]), 3) for line in lines]

    worst = max(max(line["filter"]["ms"]) for line in lines)
    report.add(Figure("filter", f"Filter keystroke at {rows:,} rows (mean of a typed word)", "ms",
                      Sides("program", mean_key("filter"), "QSortFilterProxyModel", mean_key("filter_proxy")),
                      ratio=0.10, limit=16.7, limited=worst, limited_name="slowest keystroke"))

    def mean_sort(side):
        return [round(statistics.mean(line[side]), 3) for line in lines]

    report.add(Figure("sort", f"Sorting {rows:,} rows by name", "ms",
                      Sides("program", mean_sort("sort"), "QSortFilterProxyModel", mean_sort("sort_proxy")),
                      ratio=0.40))


def scrolling(setup, report):
    few, many = setup.rows // 100, setup.many_rows
    setup.say(f"scrolling {many:,} and {few:,} rows")
    lines = listings.core_lines(setup, ["scroll", few, many, setup.pairs])
    report.raw["scrolling"] = lines
    report.add(Figure("scroll", "Scroll step with full repaint", "ms",
                      Sides(f"{many:,} rows", [round(line["many_ms"], 3) for line in lines],
                            f"{few:,} rows", [round(line["few_ms"], 3) for line in lines]), ratio=1.15))


def window_pairs(setup, report, server, sides, rows):
    """Each side's results; the first round warms up. A pair of which one side fails does not count, and is told."""
    found = [[] for _ in sides]
    for pair in range(setup.pairs + 1):
        results = []
        for side in sides:
            setup.say(f"{rows:,} rows in {side.name}, pair {pair} of {setup.pairs}"
                      + (" (warm-up)" if pair == 0 else ""))
            try:
                results.append(side.run(rows))
            except FAILURES as error:
                setup.say(f"no result: {error}")
                report.failures.append(f"{rows:,} rows in {side.name}, pair {pair}: {error}")
        if pair and len(results) == len(sides):
            for side, result in zip(found, results):
                side.append(result)
        report.raw.setdefault("windows", {})[rows] = dict(zip(("program", "chromium"), found))
    if not found[0]:
        raise Unmeasured(f"no pair of windows with {rows:,} rows")
    return found


def windows_loaded(setup, report):
    """The windows at three sizes."""
    rows = setup.rows
    loaded = {}
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, Display() as display:
        program = windows.Program(setup, server, display)
        browser = windows.Browser(setup, server, display)
        try:
            for size in (rows // 10, rows, rows // 100):
                try:
                    loaded[size] = window_pairs(setup, report, server, [program, browser], size)
                except FAILURES as error:
                    report.failures.append(f"windows: {error}")
                    continue
                report.add_requests(size, [run["requests"] for run in loaded[size][0]])
                window_figures(report, loaded, rows, size)
                report.write()
        finally:
            browser.close()


def window_figures(report, loaded, rows, size):
    """What can be told once this size has been loaded."""
    middle, few = rows // 10, rows // 100

    def sides(key):
        program, browser = loaded[size]
        return Sides("program", [run[key] for run in program], "Chromium", [run[key] for run in browser])

    def added(side):
        """Per pair: what the rows between the smallest and the largest fleet add, for 10,000 of them."""
        tens = (rows - few) / 10_000
        return [round((large["pss_mb"] - small["pss_mb"]) / tens, 2)
                for small, large in zip(loaded[few][side], loaded[rows][side])]

    if size == middle:
        report.add(Figure("start", f"Process start to first rows painted, {middle:,} rows", "ms",
                          sides("first_rows_ms"), ratio=0.25))
        report.add(Figure("memory", f"Memory (PSS) at {middle:,} rows, whole process trees", "MB",
                          sides("pss_mb"), ratio=0.13))
    if size == rows:
        report.add(Figure("all_rows", f"Process start to all {rows:,} rows", "ms", sides("all_rows_ms")))
        stalls = sides("stall_ms")
        report.add(Figure("stall", f"Longest UI stall while {rows:,} rows load", "ms", stalls, ratio=0.35,
                          limit=33, limited=max(stalls.ours), limited_name="longest of all runs"))
    if size == few and rows in loaded:
        report.add(Figure("memory_added", "Memory added per 10,000 rows", "MB",
                          Sides("program", added(0), "Chromium", added(1)), ratio=0.40))


def idle(setup, report):
    """Several windows of the program side by side, left alone."""
    seconds, rows, count = setup.idle_seconds, setup.rows // 10, setup.pairs
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, Display() as display:
        setup.say(f"{count} windows left alone for {seconds} s")
        result = windows.idle(windows.Program(setup, server, display), server, rows, count, seconds)
    report.raw["idle"] = result
    report.add(Figure("idle_requests", f"Left alone for {seconds} s, refresh off: requests of {count} windows", "",
                      Sides("program", [result["requests"]], "", []), limit=0, limited=result["requests"]))
    report.add(Figure("idle_wake_ups", f"Left alone for {seconds} s, refresh off: wake-ups of all threads", "",
                      Sides("program", result["wake_ups"], "", []), limit=5, limited=max(result["wake_ups"]),
                      limited_name="most of all windows"))


def limit_open(setup, report):
    """The largest fleet, opened by the program: no stall may be longer than 100 ms."""
    rows, allowed = setup.many_rows, 100
    runs = []
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, Display() as display:
        program = windows.Program(setup, server, display)
        for number in range(setup.limit_rounds):
            setup.say(f"{rows:,} rows in {program.name}, {number + 1} of {setup.limit_rounds}")
            runs.append(program.run(rows))
    report.raw["limit_open"] = runs
    stalls = [run["stall_ms"] for run in runs]
    report.add(Figure("limit_open", f"{rows:,} rows: longest UI stall while they load", "ms",
                      Sides("program", stalls, "", []), limit=allowed, limited=max(stalls),
                      limited_name="longest of all runs"))
    report.add_requests(rows, [run["requests"] for run in runs])


def limit_search(setup, report):
    """The largest fleet, searched and sorted in the program's table."""
    rows, allowed = setup.many_rows, 100
    setup.say(f"search and sort {rows:,} rows")
    lines = listings.core_lines(setup, ["limits", rows, setup.limit_rounds])
    report.raw["limit_search"] = lines
    for key, title in (("filter", "a word is typed into the search"), ("sort", "they are sorted by name")):
        stalls = [round(max(line[key]["stall_ms"]), 1) for line in lines]
        report.add(Figure(f"limit_{key}", f"{rows:,} rows: longest UI stall while {title}", "ms",
                          Sides("program", stalls, "", []), limit=allowed, limited=max(stalls),
                          limited_name="longest of all runs"))


ALL = {"windows": windows_loaded, "idle": idle, "listing": listing, "searching": searching, "scrolling": scrolling,
       "limit_open": limit_open, "limit_search": limit_search}


def run(setup, report, names):
    """Runs the scenarios; one that fails is noted and the others go on. Each leaves its figures in the report."""
    for name in names:
        try:
            ALL[name](setup, report)
        except Exception as error:  # whatever it is, the other figures must not go with it
            setup.say(f"could not measure {name}: {error}")
            report.failures.append(f"{name}: {type(error).__name__}: {error}")
        report.write()
