# SPDX-License-Identifier: MIT
"""Processes as the kernel sees them: whole trees, memory, processor time, wake-ups, clocks."""

import contextlib
import os
import signal
import time
from pathlib import Path


class Unmeasured(Exception):
    """Something could not be measured; the text says what and why."""


def boot_ms():
    """Milliseconds since the computer started: the clock all times are compared by."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) * 1e3


def boot_of_wall(wall_ms):
    """The same for a time of day in milliseconds."""
    return wall_ms - time.time() * 1e3 + boot_ms()


def clean_environment(**more):
    """The environment without proxies, in English, with what is given on top."""
    kept = {name: value for name, value in os.environ.items()
            if not name.lower().endswith("_proxy") and not name.startswith(("QT_", "VZAPS_"))}
    return {**kept, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", **more}


def _names(pid, folder):
    with contextlib.suppress(OSError):
        return os.fsencode(folder) in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def parents():
    """The parent of every process."""
    result = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            text = stat.read_text()
            result[int(stat.parent.name)] = int(text[text.rindex(")") + 2:].split()[1])
    return result


def tree(root, folder=None):
    """A process and all that it started. folder: a data folder that only this tree works with, for processes
    that have cut themselves loose from their parent, as Chromium's crash handler does."""
    parent_of = parents()
    found = [root]
    if folder:
        found += [pid for pid, parent in parent_of.items() if parent == 1 and _names(pid, folder)]
    for pid in found:
        found += [child for child, parent in parent_of.items() if parent == pid]
    return found


def pss_mb(root, folder=None):
    """Proportional set size of a tree in MB (1,000,000 bytes), and the number of its processes."""
    total, count = 0, 0
    for pid in tree(root, folder):
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except FileNotFoundError:
            continue
        except (PermissionError, ProcessLookupError) as error:
            if isinstance(error, PermissionError):
                raise Unmeasured(f"memory of process {pid}: {error.strerror}") from error
            continue
        sizes = [int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")]
        if sizes:
            total += sizes[0]
            count += 1
    if not count:
        raise Unmeasured(f"memory of process {root}: it is gone")
    return total * 1024 / 1e6, count


def cpu_ms(root):
    """Processor time of a tree, its ended children included."""
    ticks = 0
    for pid in tree(root):
        with contextlib.suppress(OSError):
            text = Path(f"/proc/{pid}/stat").read_text()
            ticks += sum(map(int, text[text.rindex(")") + 2:].split()[11:15]))
    return ticks * 1e3 / os.sysconf("SC_CLK_TCK")


def sleeps(root):
    """How often each thread of a tree has gone to sleep by itself."""
    result = {}
    for pid in tree(root):
        for status in Path(f"/proc/{pid}/task").glob("*/status"):
            with contextlib.suppress(OSError):
                lines = status.read_text().splitlines()
                result[status.parent.name] = sum(int(line.split()[1]) for line in lines
                                                 if line.startswith("voluntary_"))
    return result


def wake_ups(before, after):
    """Between two looks at sleeps(). A thread that ended woke at least once for it."""
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    return woken + len(before.keys() - after.keys())


def end(process, patience=5):
    """Ends a process that we started, and what it started, by their ids."""
    pids = tree(process.pid)
    if process.stdin:
        with contextlib.suppress(OSError):
            process.stdin.close()
    else:
        process.terminate()
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and any(is_alive(pid) for pid in pids):
        process.poll()
        time.sleep(0.02)
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            if is_alive(pid):
                os.kill(pid, signal.SIGKILL)
    process.wait()


def is_alive(pid):
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return text[text.rindex(")") + 2] not in "ZX"
