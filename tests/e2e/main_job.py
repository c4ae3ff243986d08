# SPDX-License-Identifier: MIT
"""The whole main job, from an empty window to an empty one: by the accessibility bus and the keyboard, in a real
window of the real program, with a real keyring, paid in a real browser. Every step is checked in the sandbox's own
log, too.

Usage: main_job.py BUILD_FOLDER RESULT_FOLDER
"""

import contextlib
import os
import subprocess
import sys
import time
import traceback

import keyring
from browser import Browser
from program import Program
from screen import Screen
from service import Service
from waiting import check, wait_for

MAIN = "VZaps Manager"
TABLE = "Instances"
INSTANCES = 12
FIRST_NAME = "Padaria Ponta"
SECOND_NAME = "Padaria Ponta Centro"


class MainJob:
    def __init__(self, build, folder):
        self.folder = folder
        self.service = Service(os.path.join(build, "app/sandbox/vzaps-sandbox"), self.path("sandbox.log"), INSTANCES)
        self.program = Program(os.path.join(build, "app/vzaps-manager"), folder, self.service.address)
        self.screen = Screen("vzaps-manager")
        self.browser = None
        self.id = None

    def path(self, name):
        return os.path.join(self.folder, name)

    def close(self):
        with contextlib.ExitStack() as ends:
            # Each is ended whatever the others do.
            if self.browser:
                ends.callback(self.browser.close)
            ends.callback(self.service.stop)
            ends.callback(self.program.kill)

    def has_row(self, name):
        return self.screen.row_of(MAIN, TABLE, name) is not None

    def await_rows(self, count):
        wait_for(
            lambda: f"{count} rows, not {self.screen.row_count(MAIN, TABLE)}",
            lambda: self.screen.row_count(MAIN, TABLE) == count,
        )

    def confirm(self, button, what):
        """Presses a button of the main window and the same one of the question that comes."""
        self.screen.select_row(MAIN, TABLE, SECOND_NAME)
        self.screen.press(MAIN, button)
        question = button + "?"
        self.screen.await_window(question)
        check(f'the question names "{SECOND_NAME}"', SECOND_NAME in self.screen.texts(question))
        check(f'"{what}" did not happen unasked', what not in dict(self.service.changes()))
        self.screen.press(question, button)
        check(f'"{what}" is of our instance', self.service.await_change(what) == self.id)
        self.screen.await_no_window(question)

    # ---- the steps, in their order

    def starts_empty(self):
        self.program.start()
        self.screen.await_window(MAIN)
        wait_for("the window says what to do", lambda: "No account yet" in self.screen.texts(MAIN))
        check("no instance can be made yet", not self.screen.is_enabled(MAIN, "New instance"))
        check("nothing was asked of the server", not self.service.requests("createToken"))

    def connects_an_account(self):
        dialog = "Connect account"
        self.screen.press(MAIN, "Connect account")
        self.screen.type(dialog, "Account name", "Client A")
        self.screen.type(dialog, "Client token", self.service.client_token)
        self.screen.type(dialog, "Client secret", self.service.client_secret)
        check("the server is the one asked for", self.service.address in self.screen.content(dialog, "Server address"))
        self.screen.press(dialog, "Connect")
        self.screen.await_no_window(dialog)
        kept = keyring.secrets()
        check("the keyring holds token and secret",
              self.service.client_token in kept and self.service.client_secret in kept)
        check("no file holds the secret", not self.program.files_with(self.service.client_secret))

    def sees_the_list(self):
        self.await_rows(INSTANCES)
        check("the list was asked for", self.service.requests("listInstances"))

    def searches(self):
        self.screen.type(MAIN, "Search instances", "zzzz")
        self.await_rows(0)
        self.screen.press(MAIN, "Clear search")
        self.await_rows(INSTANCES)

    def creates(self):
        dialog = "New instance"
        self.screen.press(MAIN, "New instance")
        self.screen.type(dialog, "Name", FIRST_NAME)
        self.screen.type(dialog, "Webhook URL", "https://hooks.example.org/e2e")
        self.screen.check(dialog, "Message")
        self.screen.press(dialog, "Create")
        self.id = self.service.await_change("created")
        self.screen.await_no_window(dialog)
        wait_for("the new instance is in the list", lambda: self.has_row(FIRST_NAME))
        check("one request created it", len(self.service.requests("createInstance")) == 1)

    def edits(self):
        dialog = "Edit instance"
        self.screen.select_row(MAIN, TABLE, FIRST_NAME)
        self.screen.press(MAIN, "Edit")
        self.screen.type(dialog, "Name", SECOND_NAME)
        self.screen.press(dialog, "Save")
        check("our instance was changed", self.service.await_change("updated") == self.id)
        self.screen.await_no_window(dialog)
        wait_for("the list has the new name", lambda: self.has_row(SECOND_NAME))

    def restarts(self):
        self.confirm("Restart", "restarted")

    def billing(self):
        return self.screen.cell(MAIN, TABLE, SECOND_NAME, "Billing")

    def subscribes(self):
        self.screen.select_row(MAIN, TABLE, SECOND_NAME)
        self.screen.press(MAIN, "Subscribe")
        self.screen.press("Subscribe?", "Subscribe")
        self.screen.await_window("Payment page")
        urls = wait_for("the browser is opened", self.program.opened_urls)
        check("it is opened once, on the sandbox's page", len(urls) == 1 and urls[0].startswith(self.service.address))
        check("nothing is paid yet", "subscribed" not in dict(self.service.changes()))
        check("the program does not say that it is", "is active" not in self.screen.texts("Payment page"))
        check("the list neither", self.billing() != "Active")

    def pays_in_the_browser(self):
        self.browser = Browser(self.path("browser.log"))
        self.browser.open(self.program.opened_urls()[0])
        wait_for("the page names the instance", lambda: SECOND_NAME in self.browser.text())
        self.browser.press("button.pay", until="Payment received")
        check("our instance was paid for", self.service.await_change("subscribed") == self.id)
        # It watches by itself; a person would not wait for that.
        self.screen.press_if_enabled("Payment page", "Check now")
        wait_for("the page says that it is active", lambda: "is active" in self.screen.texts("Payment page"))
        paid_at = self.service.requests("payCheckout")[-1]
        check("it was read after the payment", self.service.requests("getInstance")[-1] > paid_at)
        self.screen.press("Payment page", "Close")
        self.screen.await_no_window("Payment page")
        wait_for("the list says so, too", lambda: self.billing() == "Active")

    def cancels(self):
        self.confirm("Cancel subscription", "cancelled")

    def resumes(self):
        self.confirm("Resume subscription", "resumed")

    def deletes(self):
        question = "Delete?"
        self.screen.select_row(MAIN, TABLE, SECOND_NAME)
        self.screen.press(MAIN, "Delete")
        self.screen.await_window(question)
        check("a paying instance is not deleted at once", not self.screen.is_enabled(question, "Delete"))
        self.screen.type(question, "Instance name", SECOND_NAME)
        self.screen.press(question, "Delete")
        check("our instance was deleted", self.service.await_change("deleted") == self.id)
        self.screen.await_no_window(question)
        wait_for("it is gone from the list", lambda: not self.has_row(SECOND_NAME))
        self.await_rows(INSTANCES)

    def closes(self):
        self.screen.quit(MAIN)
        self.program.await_end()

    def finds_the_account_again(self):
        signed_in = len(self.service.requests("createToken"))
        self.program.start()
        self.screen.await_window(MAIN)
        self.await_rows(INSTANCES)
        # The list of last time shows before anything is asked.
        wait_for("it signs in anew, from the keyring", lambda: len(self.service.requests("createToken")) > signed_in)
        self.closes()

    def changed_nothing_else(self):
        happened = [what for what, _ in self.service.changes()]
        wanted = ["created", "updated", "restarted", "subscribed", "cancelled", "resumed", "deleted"]
        check(f"the sandbox's log has these changes alone: {happened}", happened == wanted)

    def steps(self):
        return [
            self.starts_empty,
            self.connects_an_account,
            self.sees_the_list,
            self.searches,
            self.creates,
            self.edits,
            self.restarts,
            self.subscribes,
            self.pays_in_the_browser,
            self.cancels,
            self.resumes,
            self.deletes,
            self.closes,
            self.finds_the_account_again,
            self.changed_nothing_else,
        ]


def main():
    build, folder = (os.path.abspath(path) for path in sys.argv[1:3])
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    job = MainJob(build, folder)
    step = None
    try:
        for step in job.steps():
            begin = time.monotonic()
            step()
            print(f"ok      {step.__name__.replace('_', ' ')} ({time.monotonic() - begin:.1f} s)", flush=True)
    except Exception:
        print(f"FAILED  {step.__name__.replace('_', ' ')}", flush=True)
        traceback.print_exc()
        print(f"windows: {job.screen.titles()}; changes: {job.service.printed_changes()}; see {folder}")
        return 1
    finally:
        job.close()
        manager.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
