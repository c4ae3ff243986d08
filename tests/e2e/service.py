# SPDX-License-Identifier: MIT
"""The stand-alone sandbox, and what its own log says."""

import re
import subprocess

from waiting import LONGEST, wait_for


class Service:
    def __init__(self, program, log_path, instances):
        self._log_path = log_path
        self._log = open(log_path, "w", encoding="utf-8")
        self._process = subprocess.Popen(
            [program, "--instances", str(instances), "--log"], stdout=self._log, stderr=subprocess.STDOUT
        )
        wait_for("the sandbox listens", lambda: "Client secret:" in self._text())
        self.address = self._told("Server address")
        self.client_token = self._told("Client token")
        self.client_secret = self._told("Client secret")

    def stop(self):
        self._process.terminate()
        self._process.wait(LONGEST)
        self._log.close()

    def _text(self):
        with open(self._log_path, encoding="utf-8") as log:
            return log.read()

    def _told(self, what):
        return re.search(rf"^{what}: +(\S+)$", self._text(), re.MULTILINE).group(1)

    def changes(self):
        """(what, instance id) of every change, in its order."""
        return re.findall(r"^change (\w+) (\S+)$", self._text(), re.MULTILINE)

    def requests(self, operation):
        """The numbers of the requests of an operation that were carried out, in their order."""
        found = re.findall(rf"^request (\d+) {operation} \S+ \S+ [23]\d\d$", self._text(), re.MULTILINE)
        return [int(number) for number in found]

    def await_change(self, what, count=1):
        """The instance that this happened to; it has to be the only time."""
        wait_for(
            lambda: f'the sandbox has "{what}" in its log: {self.changes()}',
            lambda: any(kind == what for kind, _ in self.changes()),
        )
        found = [instance for kind, instance in self.changes() if kind == what]
        if len(found) != count:
            raise AssertionError(f'"{what}" happened {len(found)} times: {self.changes()}')
        return found[-1]
