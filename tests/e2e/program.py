# SPDX-License-Identifier: MIT
"""The program under test, as a person starts it, and the stand-in for the desktop's way to a browser."""

import os
import subprocess

from waiting import LONGEST, wait_for

STUB = """#!/bin/sh
echo "$1" >>"{urls}"
"""


class Program:
    def __init__(self, binary, folder, server):
        self._binary = binary
        self._server = server
        self._log = open(os.path.join(folder, "program.log"), "a", encoding="utf-8")
        self._urls = os.path.join(folder, "opened-urls")
        self.data = os.path.join(folder, "data")
        self._bin = os.path.join(folder, "bin")
        self._process = None
        os.makedirs(self._bin)
        stub = os.path.join(self._bin, "xdg-open")
        with open(stub, "w", encoding="utf-8") as script:
            script.write(STUB.format(urls=self._urls))
        os.chmod(stub, 0o755)

    def start(self):
        environment = dict(
            os.environ,
            PATH=self._bin + os.pathsep + os.environ["PATH"],
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
        )
        self._process = subprocess.Popen(
            [self._binary, "--data-dir", self.data, "--api-url", self._server],
            env=environment,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )

    def await_end(self):
        """The program ends by itself, and well."""
        wait_for("the program ends", lambda: self._process.poll() is not None)
        if self._process.returncode != 0:
            raise AssertionError(f"the program ended with {self._process.returncode}")

    def kill(self):
        if self._process and self._process.poll() is None:
            self._process.kill()
            self._process.wait(LONGEST)
        self._log.close()

    def opened_urls(self):
        if not os.path.exists(self._urls):
            return []
        with open(self._urls, encoding="utf-8") as urls:
            return urls.read().split()

    def files_with(self, secret):
        """The files of the data folder that hold a text."""
        found = []
        for folder, _, names in os.walk(self.data):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    if secret.encode() in file.read():
                        found.append(name)
        return found
