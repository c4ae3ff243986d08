# SPDX-License-Identifier: MIT
"""The program's window and the page in Chromium, started from nothing and watched until all rows are there.

Both give the same: first_rows_ms and all_rows_ms since the process was started, stall_ms (the longest time the
event loop was held up between first rows and half a second after the last), pss_mb of the whole process tree
three seconds after the last row.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from . import processes
from .processes import Unmeasured
from .surroundings import PipeReader

PATIENCE_S = 300
REST_S = 3.0


class Marks:
    """The marks that one started window sends."""

    def __init__(self, what, process, spawned_at, folder):
        self.what = what
        self.process = process
        self.spawned_at = spawned_at
        self.folder = folder
        self.by_name = {}

    def take(self, mark):
        self.by_name[mark["mark"]] = mark

    def since_start(self, name):
        return round(self.by_name[name]["at"] - self.spawned_at, 1)

    def wait(self, poll):
        deadline = time.monotonic() + PATIENCE_S
        while "settled" not in self.by_name:
            if time.monotonic() > deadline or self.process.poll() is not None:
                seen = ", ".join(self.by_name) or "nothing"
                raise Unmeasured(f"{self.what} did not load all rows; it came to: {seen}")
            for mark in poll():
                self.take(mark)

    def result(self, expected_rows):
        """After the rest: memory, and the marks as numbers."""
        rows = self.by_name["all_rows"]["rows"]
        if rows != expected_rows:
            raise Unmeasured(f"{self.what} has {rows} rows instead of {expected_rows}")
        cpu = processes.cpu_ms(self.process.pid)
        left = self.by_name["all_rows"]["at"] + REST_S * 1e3 - processes.boot_ms()
        time.sleep(max(0, left / 1e3))
        pss, count = processes.pss_mb(self.process.pid, self.folder)
        result = {name + "_ms": self.since_start(name) for name in self.by_name if name != "settled"}
        result.update(stall_ms=round(self.by_name["settled"]["stall"], 2), pss_mb=round(pss, 2),
                      processes=count, cpu_ms=cpu)
        if "stall_start" in self.by_name["settled"]:
            result["stall_from_first_paint_ms"] = self.by_name["settled"]["stall_start"]
        return result


class Program:
    """The released program with the probe loaded, its account in a keyring, its data folder new."""

    name = "vzaps-manager"

    def __init__(self, setup, server, display):
        self._setup = setup
        self._server = server
        self._display = display

    def _command(self, rows, folder, fd):
        environment = processes.clean_environment(
            DISPLAY=self._display.name, QT_QPA_PLATFORM="xcb", VZAPS_BENCH_ROWS=str(rows),
            VZAPS_BENCH_FD=str(fd))
        done = subprocess.run([self._setup.binaries / "vzaps-bench-account", self._server.address(rows), folder],
                              capture_output=True, text=True, timeout=60, env=environment)
        if done.returncode != 0:
            raise Unmeasured(f"the account could not be stored: {done.stderr.strip()[-300:]}")
        preferences = Path(folder, "preferences.json")
        preferences.write_text('{"refreshMinutes": 0}')
        preferences.chmod(0o600)
        environment.update(QT_QPA_GENERIC_PLUGINS="vzapsprobe",
                           QT_PLUGIN_PATH=str(self._setup.binaries / "plugins"))
        return [self._setup.program, "--data-dir", folder], environment

    @contextlib.contextmanager
    def started(self, rows):
        """Its marks, with all rows there; it goes on running until the end of the with."""
        with tempfile.TemporaryDirectory(prefix="vzaps-bench-") as folder:
            os.chmod(folder, 0o700)
            read, write = os.pipe()
            command, environment = self._command(rows, folder, write)
            self._server.stats()
            at = processes.boot_ms()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, pass_fds=[write], env=environment)
            os.close(write)
            marks = Marks(self.name, process, at, folder)
            try:
                marks.wait(PipeReader(read).poll)
                yield marks
            finally:
                processes.end(process)
                os.close(read)

    def run(self, rows):
        with self.started(rows) as marks:
            result = marks.result(rows)
            result["requests"] = self._server.stats()
        return result


class Browser:
    """The page in an app window of Chromium, with a profile that has been used before."""

    name = "Chromium"

    def __init__(self, setup, server, display):
        self._server = server
        self._display = display
        self._profile = tempfile.mkdtemp(prefix="vzaps-bench-profile-")
        # Debian's command is a script around this one.
        binary = Path("/usr/lib/chromium/chromium")
        self._binary = binary if binary.exists() else shutil.which("chromium")
        self._setup = setup
        if not self._binary:
            raise Unmeasured("Chromium is not installed")

    def close(self):
        shutil.rmtree(self._profile, ignore_errors=True)

    def _command(self, rows):
        return [self._binary, "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
                "--disable-extensions", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-proxy-server", "--password-store=basic", "--window-size=1100,700",
                f"--user-data-dir={self._profile}", f"--app={self._server.address(rows)}"]

    def _poll(self):
        marks = self._server.beacons()
        for mark in marks:
            mark["at"] = processes.boot_of_wall(mark["at"])
        return marks

    @contextlib.contextmanager
    def started(self, rows):
        while self._server.beacons():
            pass
        self._server.stats()
        at = processes.boot_ms()
        process = subprocess.Popen(self._command(rows), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=processes.clean_environment(DISPLAY=self._display.name))
        marks = Marks(self.name, process, at, self._profile)
        try:
            marks.wait(self._poll)
            yield marks
        finally:
            processes.end(process)

    def run(self, rows):
        with self.started(rows) as marks:
            return marks.result(rows)


def idle(window, server, rows, count, seconds):
    """Wake-ups and requests of several windows that are left alone, after five seconds to come to rest."""
    with contextlib.ExitStack() as stack:
        pids = [stack.enter_context(window.started(rows)).process.pid for _ in range(count)]
        time.sleep(5)
        server.stats()
        before, cpu_before = list(map(processes.sleeps, pids)), list(map(processes.cpu_ms, pids))
        time.sleep(seconds)
        woken = [processes.wake_ups(then, now) for then, now in zip(before, map(processes.sleeps, pids))]
        cpu = [now - then for now, then in zip(map(processes.cpu_ms, pids), cpu_before)]
        stats = server.stats()
    return {"wake_ups": woken, "cpu_ms": cpu, "requests": stats["tokens"] + stats["lists"] + stats["others"],
            "seconds": seconds}
