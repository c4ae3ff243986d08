# SPDX-License-Identifier: MIT
"""Reading the whole list: the program's core, and curl with jq."""

import json
import subprocess
from pathlib import Path

from . import processes
from .processes import Unmeasured


def core(setup, server, rows, size):
    """Wall time from start to end of a process that lists everything with the program's own parts."""
    server.stats()
    at = processes.boot_ms()
    done = subprocess.run([setup.binaries / "vzaps-bench-core", "list", server.address(rows), str(size)],
                          capture_output=True, text=True, timeout=300, env=processes.clean_environment())
    wall = processes.boot_ms() - at
    if done.returncode != 0:
        raise Unmeasured(f"listing with the program's core failed: {done.stderr.strip()[-300:]}")
    inside = json.loads(done.stdout)
    if inside["rows"] != rows:
        raise Unmeasured(f"the program's core listed {inside['rows']} rows instead of {rows}")
    return {"wall_ms": round(wall, 1), "inside_ms": round(inside["ms"], 1), "cpu_ms": round(inside["cpu_ms"]),
            "requests": server.stats()}


def curl_config(server, rows, size):
    """One request for each page, all by the one process, which keeps its connection."""
    blocks = []
    for page in range(1, -(-rows // size) + 1):
        body = json.dumps({"page": page, "size": size, "filter": {}, "sort": "createdAt", "sortDesc": True})
        blocks.append("\n".join(["silent", 'noproxy = "*"', f'url = "{server.address(rows)}instances/list"',
                                 'header = "Content-Type: application/json"',
                                 'header = "Authorization: Bearer bench-token"',
                                 f"data = {json.dumps(body)}"]))
    return "\nnext\n".join(blocks) + "\n"


def curl_and_jq(config: Path, rows):
    """Wall time of curl piped into jq, which only counts the records: the least it can do with them."""
    at = processes.boot_ms()
    environment = processes.clean_environment()
    with subprocess.Popen(["curl", "--disable", "--config", config], stdout=subprocess.PIPE,
                          env=environment) as curl:
        jq = subprocess.run(["jq", ".content | length"], stdin=curl.stdout, capture_output=True, text=True,
                            env=environment)
    wall = processes.boot_ms() - at
    listed = sum(map(int, jq.stdout.split()))
    if listed != rows:
        raise Unmeasured(f"curl and jq listed {listed} rows instead of {rows}")
    return {"wall_ms": round(wall, 1)}


def core_lines(setup, arguments, offscreen=True):
    """The lines that vzaps-bench-core prints, without its warm-up."""
    environment = processes.clean_environment(QT_QPA_PLATFORM="offscreen" if offscreen else "xcb")
    done = subprocess.run([setup.binaries / "vzaps-bench-core", *map(str, arguments)], capture_output=True,
                          text=True, timeout=1800, env=environment)
    if done.returncode != 0:
        raise Unmeasured(f"vzaps-bench-core {' '.join(map(str, arguments))}: {done.stderr.strip()[-300:]}")
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [line for line in lines if not line["warm_up"]]
