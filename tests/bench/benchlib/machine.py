# SPDX-License-Identifier: MIT
"""Where and with what a report was measured."""

import datetime
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path


def _first_line(*command):
    if not shutil.which(command[0]):
        return "not there"
    done = subprocess.run(command, capture_output=True, text=True)
    return (done.stdout or done.stderr).strip().splitlines()[0] if done.stdout or done.stderr else "unknown"


def _cpu():
    names = re.findall(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.M)
    return names[0] if names else platform.machine()


def _system():
    names = re.findall(r'^PRETTY_NAME="?([^"\n]+)', Path("/etc/os-release").read_text(), re.M)
    return names[0] if names else platform.system()


def describe(build_folder):
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1))
    cache = Path(build_folder, "CMakeCache.txt").read_text()
    compiler = re.search(r"^CMAKE_CXX_COMPILER:\w+=(.+)$", cache, re.M)
    kind = re.search(r"^CMAKE_BUILD_TYPE:\w+=(.+)$", cache, re.M)
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": {
            "processor": _cpu(), "cores": len(os.sched_getaffinity(0)), "memory": f"{memory / 1048576:.1f} GiB",
            "kernel": platform.release(), "system": _system(),
            "load before": " ".join(f"{load:.2f}" for load in os.getloadavg()),
        },
        "versions": {
            "Qt": _first_line("qmake6", "-query", "QT_VERSION"),
            "Chromium": _first_line("chromium", "--version"),
            "curl": _first_line("curl", "--version").split(" (")[0],
            "jq": _first_line("jq", "--version"),
            "compiler": _first_line(compiler.group(1) if compiler else "c++", "--version"),
            "build": kind.group(1) if kind else "unknown",
        },
    }
