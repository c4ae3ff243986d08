# SPDX-License-Identifier: MIT
"""The stand-alone sandbox, and what its own log says."""

import re
import subprocess
import urllib.error
import urllib.request

from waiting import LONGEST, wait_for


class Service:
    def __init__(self, program, log_path, instances):
        self._log_path = log_path
        self._markers = 0
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

    def _settle(self):
        """Waits until the log has all that was answered before: it is printed some moments later, but in order."""
        self._markers += 1
        marker = f"/e2e-marker-{self._markers}"
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            opener.open(self.address + marker, timeout=LONGEST).close()
        except urllib.error.HTTPError as refused:
            refused.close()
        wait_for("the sandbox's log goes on", lambda: f" {marker} " in self._text())

    def printed_changes(self):
        """Like changes(), without waiting for what is not in the log yet."""
        return re.findall(r"^change (\w+) (\S+)$", self._text(), re.MULTILINE)

    def changes(self):
        """(what, instance id) of every change, in its order."""
        self._settle()
        return self.printed_changes()

    def requests(self, operation):
        """The numbers of the requests of an operation that were carried out, in their order."""
        self._settle()
        found = re.findall(rf"^request (\d+) {operation} \S+ \S+ [23]\d\d$", self._text(), re.MULTILINE)
        return [int(number) for number in found]

    def await_change(self, what, count=1):
        """The instance that this happened to; it has to be the only time."""
        wait_for(
            lambda: f'the sandbox has "{what}" in its log: {self.printed_changes()}',
            lambda: any(kind == what for kind, _ in self.printed_changes()),
        )
        found = [instance for kind, instance in self.changes() if kind == what]
        if len(found) != count:
            raise AssertionError(f'"{what}" happened {len(found)} times: {found}')
        return found[-1]
