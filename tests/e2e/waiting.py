# SPDX-License-Identifier: MIT
"""Waiting for conditions: nothing here knows how long anything takes."""

import time

# Reached only by what fails, or by a computer with far too much to do.
LONGEST = 120.0
PAUSE = 0.05


class DidNotHappen(AssertionError):
    """What a step waited for; the message says what it was."""


def wait_for(what, condition, longest=LONGEST):
    """Returns the first true value of condition(); raises DidNotHappen(what) if there is none in time."""
    end = time.monotonic() + longest
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise DidNotHappen(f"did not happen in {longest:.0f} s: {what() if callable(what) else what}")
        time.sleep(PAUSE)


def check(what, condition):
    """For what has to be true already."""
    if not condition:
        raise DidNotHappen(f"is not so: {what}")
