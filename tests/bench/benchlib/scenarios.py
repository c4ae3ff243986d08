# SPDX-License-Identifier: MIT
"""What is measured: each scenario runs its sides in turn, pair by pair, and puts figures into the report."""

import statistics
import subprocess
import tempfile
from pathlib import Path

from . import listings, windows
from .figures import Figure, Sides
from .processes import Unmeasured
from .surroundings import Display, LoadServer


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


def window_pairs(setup, server, sides, rows):
    """Each side's results; the first round warms up."""
    found = [[] for _ in sides]
    for pair in range(setup.pairs + 1):
        for side, results in zip(sides, found):
            setup.say(f"{rows:,} rows in {side.name}, pair {pair} of {setup.pairs}"
                      + (" (warm-up)" if pair == 0 else ""))
            result = side.run(rows)
            if pair:
                results.append(result)
    return found


def windows_and_idle(setup, report):
    """The windows at three sizes, and left alone."""
    rows = setup.rows
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, Display() as display:
        program = windows.Program(setup, server, display)
        browser = windows.Browser(setup, server, display)
        try:
            loaded = {size: window_pairs(setup, server, [program, browser], size)
                      for size in (rows // 10, rows, rows // 100)}
            report.raw["windows"] = {size: dict(zip(("program", "chromium"), found))
                                     for size, found in loaded.items()}
            window_figures(report, loaded, rows)
            idle(setup, report, server, [program, browser])
        finally:
            browser.close()


def window_figures(report, loaded, rows):
    def sides(size, key):
        program, browser = loaded[size]
        return Sides("program", [run[key] for run in program], "Chromium", [run[key] for run in browser])

    def added(side):
        """Per pair: what the rows between the smallest and the largest fleet add, for 10,000 of them."""
        tens = (rows - rows // 100) / 10_000
        return [round((large["pss_mb"] - small["pss_mb"]) / tens, 2)
                for small, large in zip(loaded[rows // 100][side], loaded[rows][side])]

    middle = rows // 10
    report.add(Figure("start", f"Process start to first rows painted, {middle:,} rows", "ms",
                      sides(middle, "first_rows_ms"), ratio=0.25))
    report.add(Figure("all_rows", f"Process start to all {rows:,} rows", "ms", sides(rows, "all_rows_ms")))
    report.add(Figure("memory", f"Memory (PSS) at {middle:,} rows, whole process trees", "MB",
                      sides(middle, "pss_mb"), ratio=0.13))
    report.add(Figure("memory_added", "Memory added per 10,000 rows", "MB",
                      Sides("program", added(0), "Chromium", added(1)), ratio=0.40))
    stalls = sides(rows, "stall_ms")
    report.add(Figure("stall", f"Longest UI stall while {rows:,} rows load", "ms", stalls, ratio=0.35,
                      limit=33, limited=max(stalls.ours), limited_name="longest of all runs"))
    for size, (program, _) in loaded.items():
        report.add_requests(size, [run["requests"] for run in program])


def released(setup, report):
    """vzaps-manager itself, with its credentials in a keyring, for comparison with vzaps-bench-window."""
    rows = setup.rows // 10
    with LoadServer(setup.binaries, setup.page_folder, setup.rows) as server, Display() as display:
        sides = [windows.Program(setup, server, display, released=True), windows.Program(setup, server, display)]
        found = window_pairs(setup, server, sides, rows)
    report.raw["released"] = dict(zip(("vzaps-manager", "vzaps-bench-window"), found))
    for name, title, unit, key in (
            ("released_start", "Process start to first rows painted: vzaps-manager with a keyring", "ms",
             "first_rows_ms"),
            ("released_memory", "Memory (PSS): vzaps-manager with a keyring", "MB", "pss_mb")):
        report.add(Figure(name, f"{title}, {rows:,} rows", unit,
                          Sides("vzaps-manager", [run[key] for run in found[0]],
                                "vzaps-bench-window", [run[key] for run in found[1]])))


def idle(setup, report, server, sides):
    seconds = setup.idle_seconds
    results = []
    for side in sides:
        setup.say(f"{side.name} left alone for {seconds} s")
        results.append(windows.idle(side, server, setup.rows // 10, seconds))
    report.raw["idle"] = dict(zip(("program", "chromium"), results))
    program, browser = results
    report.add(Figure("idle_requests", f"Left alone for {seconds} s: requests", "",
                      Sides("program", [program["requests"]], "Chromium", [browser["requests"]]),
                      limit=0, limited=program["requests"]))
    report.add(Figure("idle_wake_ups", f"Left alone for {seconds} s: wake-ups of all threads", "",
                      Sides("program", [program["wake_ups"]], "Chromium", [browser["wake_ups"]]),
                      limit=5, limited=program["wake_ups"]))


def limits(setup, report):
    """The largest fleet: opened in the window, searched and sorted; no stall may be longer than 100 ms."""
    rows, allowed = setup.many_rows, 100
    with LoadServer(setup.binaries, setup.page_folder, rows) as server, Display() as display:
        setup.say(f"{rows:,} rows in the window")
        window = windows.Program(setup, server, display).run(rows)
    setup.say(f"filter and sort at {rows:,} rows")
    line = listings.core_lines(setup, ["search", rows, 1])[0]
    report.raw["limits"] = {"window": window, "searching": line}
    stall = window["stall_ms"]
    report.add(Figure("limit_open", f"{rows:,} rows: longest stall while they load", "ms",
                      Sides("program", [stall], "", []), limit=allowed, limited=stall))
    worst = round(max(line["filter"]["ms"] + [line["filter"]["clear_ms"]]), 1)
    report.add(Figure("limit_filter", f"{rows:,} rows: slowest filter keystroke", "ms",
                      Sides("program", [worst], "QSortFilterProxyModel",
                            [round(max(line["filter_proxy"]["ms"]), 1)]), limit=allowed, limited=worst))
    sort = round(max(line["sort"]), 1)
    report.add(Figure("limit_sort", f"{rows:,} rows: sorting by name", "ms",
                      Sides("program", [sort], "QSortFilterProxyModel", [round(max(line["sort_proxy"]), 1)]),
                      limit=allowed, limited=sort))


ALL = {"windows": windows_and_idle, "released": released, "listing": listing, "searching": searching,
       "scrolling": scrolling, "limits": limits}


def run(setup, report, names):
    """Runs the scenarios; one that fails is noted and the others go on."""
    for name in names:
        try:
            ALL[name](setup, report)
        except (Unmeasured, OSError, subprocess.SubprocessError, ValueError, LookupError) as error:
            setup.say(f"could not measure {name}: {error}")
            report.failures.append(f"{name}: {error}")
