# SPDX-License-Identifier: MIT
"""A headless Chromium, driven over the WebDriver protocol."""

import json
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request

from waiting import LONGEST, wait_for

OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    # Its shared memory is small in containers.
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
]
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Refused(Exception):
    """The driver could not do it; code is WebDriver's word for why."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message.splitlines()[0] if message else ''}")
        self.code = code


class Browser:
    def __init__(self, log_path):
        self._profile = tempfile.mkdtemp(prefix="vzaps-e2e-profile-")
        self._log = open(log_path, "w", encoding="utf-8")
        self._driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        self._address = f"http://127.0.0.1:{self._port()}"
        options = {"args": OPTIONS + [f"--user-data-dir={self._profile}"]}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}}
        self._session = self._call("POST", "/session", wanted)["sessionId"]

    def _port(self):
        for line in self._driver.stdout:
            self._log.write(line)
            if "started successfully on port" in line:
                return int(line.rstrip(".\n").split()[-1])
        raise AssertionError("chromedriver did not start")

    def _call(self, verb, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._address + path, data, {"Content-Type": "application/json"}, method=verb)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=LONGEST) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise Refused(value["error"], value["message"]) from error

    def _on_page(self, verb, path, body=None):
        return self._call(verb, f"/session/{self._session}{path}", body)

    def open(self, url):
        self._on_page("POST", "/url", {"url": url})

    def text(self):
        """What the page says; nothing while one page gives way to the next."""
        try:
            return self._on_page("GET", f"/element/{self._element('body')}/text")
        except Refused:
            return ""

    def _element(self, selector):
        return self._on_page("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def _click(self, selector):
        """False where the page was not there yet, or went away before the click."""
        try:
            self._on_page("POST", f"/element/{self._element(selector)}/click", {})
        except Refused as refused:
            if refused.code in ("no such element", "stale element reference", "element not interactable"):
                return False
            raise
        return True

    def press(self, selector, until):
        """Clicks, then waits for a text on the page that follows."""
        wait_for(lambda: f'there is "{selector}" to click on: {self.text()}', lambda: self._click(selector))
        wait_for(lambda: f'the page says "{until}": {self.text()}', lambda: until in self.text())

    def close(self):
        try:
            self._on_page("DELETE", "")
        finally:
            self._driver.terminate()
            self._driver.wait(LONGEST)
            self._log.close()
            shutil.rmtree(self._profile, ignore_errors=True)
