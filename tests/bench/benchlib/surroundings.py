# SPDX-License-Identifier: MIT
"""What the measured programs run on: the load server and a virtual display."""

import http.client
import json
import os
import select
import subprocess

from .processes import Unmeasured, clean_environment, end


class PipeReader:
    """Lines of JSON from a pipe, as they come."""

    def __init__(self, fd):
        self._fd = fd
        self._rest = b""

    def poll(self, seconds=0.5):
        if not select.select([self._fd], [], [], seconds)[0]:
            return []
        self._rest += os.read(self._fd, 65536)
        *lines, self._rest = self._rest.split(b"\n")
        return [json.loads(line) for line in lines]


class LoadServer:
    """vzaps-bench-server with this many rows; any smaller fleet is had by its address."""

    def __init__(self, binaries, page_folder, rows):
        self.rows = rows
        self._process = subprocess.Popen([binaries / "vzaps-bench-server", str(rows), page_folder],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
                                         env=clean_environment())
        line = self._process.stdout.readline()
        if not line:
            raise Unmeasured("the load server did not start")
        self.port = int(line)
        self._beacons = PipeReader(self._process.stdout.fileno())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end(self._process)

    def address(self, rows):
        return f"http://127.0.0.1:{self.port}/{rows}/"

    def _get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path)
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def stats(self):
        """What was asked since the last time."""
        return self._get("/stats")

    def beacons(self):
        """What browsers say, after at most half a second."""
        return self._beacons.poll()


class Display:
    """A virtual display of its own."""

    def __init__(self):
        read, write = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL, env=clean_environment())
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Unmeasured("Xvfb did not start")
        self.name = f":{number}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end(self._process)
