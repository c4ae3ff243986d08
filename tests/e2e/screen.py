# SPDX-License-Identifier: MIT
"""The program's windows as an assistive tool sees them: over the accessibility bus, from outside."""

import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from waiting import LONGEST, wait_for  # noqa: E402

BUTTONS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.PUSH_BUTTON_MENU}


def _safely(look, otherwise=None):
    """What is looked at may go away meanwhile."""
    try:
        return look()
    except GLib.Error:
        return otherwise


class Screen:
    def __init__(self, application):
        self._application = application
        Atspi.init()
        # Answers are to be those of the program, not those of an earlier question.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    # ---- finding

    def _children(self, node):
        for index in range(_safely(node.get_child_count, 0)):
            child = _safely(lambda: node.get_child_at_index(index))
            if child is not None:
                yield child

    def _windows(self):
        for application in self._children(Atspi.get_desktop(0)):
            if _safely(application.get_name) == self._application:
                yield from self._children(application)

    def window(self, title):
        """The showing window of this title, or None."""
        for window in self._windows():
            if _safely(window.get_name) == title and self._is(window, Atspi.StateType.SHOWING):
                return window
        return None

    def titles(self):
        return [_safely(window.get_name) for window in self._windows()]

    def _is(self, node, state):
        return _safely(lambda: node.get_state_set().contains(state), False)

    def _parts(self, node):
        """Everything that shows in a window; cells are left to table()."""
        for child in self._children(node):
            if not self._is(child, Atspi.StateType.SHOWING):
                continue
            yield child
            if _safely(child.get_role) not in (Atspi.Role.TABLE, Atspi.Role.DIALOG):
                yield from self._parts(child)

    def _find(self, title, name, suits):
        window = self.window(title)
        if window is None:
            return None
        for part in self._parts(window):
            if _safely(part.get_name) == name and suits(part):
                return part
        return None

    def part(self, title, name, role):
        """A showing part by its name and role, waited for."""
        roles = role if isinstance(role, set) else {role}
        return wait_for(
            lambda: f'"{name}" in window "{title}"; windows: {self.titles()}',
            lambda: self._find(title, name, lambda part: _safely(part.get_role) in roles),
        )

    def texts(self, title):
        """All texts that show in a window, a line each; empty without the window."""
        window = self.window(title)
        if window is None:
            return ""
        labels = (part for part in self._parts(window) if _safely(part.get_role) == Atspi.Role.LABEL)
        return "\n".join(_safely(label.get_name) or "" for label in labels)

    # ---- doing

    def await_window(self, title):
        return wait_for(lambda: f'window "{title}"; there are {self.titles()}', lambda: self.window(title))

    def await_no_window(self, title):
        wait_for(lambda: f'window "{title}" closes; it says: {self.texts(title)}', lambda: self.window(title) is None)

    def is_enabled(self, title, button):
        part = self._find(title, button, lambda found: _safely(found.get_role) in BUTTONS)
        return part is not None and self._is(part, Atspi.StateType.ENABLED)

    def press(self, title, button, role=None):
        """Presses a button (or toggles a check box) once it is enabled."""
        part = self.part(title, button, role or BUTTONS)
        wait_for(
            lambda: f'"{button}" in window "{title}" is enabled; the window says: {self.texts(title)}',
            lambda: self._is(part, Atspi.StateType.ENABLED),
        )
        self._act(part)

    def _act(self, part):
        actions = [Atspi.Action.get_action_name(part, i) for i in range(Atspi.Action.get_n_actions(part))]
        wanted = next(name for name in ("Press", "Toggle") if name in actions)
        # The answer to a press may take as long as what the press starts.
        _safely(lambda: Atspi.Action.do_action(part, actions.index(wanted)))

    def press_if_enabled(self, title, button):
        """For what the program may do by itself in the same moment."""
        part = self._find(title, button, lambda found: _safely(found.get_role) in BUTTONS)
        if part is not None and self._is(part, Atspi.StateType.ENABLED):
            _safely(lambda: self._act(part))

    def check(self, title, box):
        self.press(title, box, Atspi.Role.CHECK_BOX)

    def type(self, title, field, text):
        """Types into a field with keys, in place of what is there."""
        part = self.part(title, field, {Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT})
        wait_for(f'"{field}" takes the focus', lambda: self._focus(part))
        self._keyboard("key", "ctrl+a", "Delete")
        self._keyboard("type", "--delay", "4", text)
        # The bus does not tell what a password field holds.
        wait_for(
            lambda: f'"{field}" holds what was typed, not "{self._content(part)}"',
            lambda: self._is_secret(part) or self._content(part) == text,
        )

    def content(self, title, field):
        return self._content(self.part(title, field, {Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT}))

    def _content(self, part):
        return _safely(lambda: Atspi.Text.get_text(part, 0, Atspi.Text.get_character_count(part)), "")

    def _is_secret(self, part):
        return _safely(part.get_role) == Atspi.Role.PASSWORD_TEXT

    def _focus(self, part):
        if not self._is(part, Atspi.StateType.FOCUSED):
            _safely(lambda: Atspi.Component.grab_focus(part))
        return self._is(part, Atspi.StateType.FOCUSED)

    def quit(self, title):
        """Ctrl+Q in a window, which has to be the active one."""
        window = self.await_window(title)
        wait_for(f'window "{title}" is active', lambda: self._is(window, Atspi.StateType.ACTIVE))
        self._keyboard("key", "ctrl+q")

    @staticmethod
    def _keyboard(*what):
        subprocess.run(["xdotool", *what], check=True, timeout=LONGEST)

    # ---- tables

    def table(self, title, name):
        return self.part(title, name, {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE})

    def row_count(self, title, name):
        found = self._find(title, name, lambda part: _safely(part.get_role) == Atspi.Role.TABLE)
        return _safely(lambda: Atspi.Table.get_n_rows(found), 0) if found else 0

    def row_of(self, title, name, text):
        """The row whose first cell has this text, or None."""
        table = self.table(title, name)
        for row in range(_safely(lambda: Atspi.Table.get_n_rows(table), 0)):
            cell = _safely(lambda: Atspi.Table.get_accessible_at(table, row, 0))
            if cell is not None and _safely(cell.get_name) == text:
                return row
        return None

    def cell(self, title, name, text, column_name):
        """Text of the cell in a column, by the column's name, of the row that begins with a text; or None."""
        table = self.table(title, name)
        row = self.row_of(title, name, text)
        if row is None:
            return None
        for column in range(_safely(lambda: Atspi.Table.get_n_columns(table), 0)):
            if _safely(lambda: Atspi.Table.get_column_description(table, column)) == column_name:
                return _safely(lambda: Atspi.Table.get_accessible_at(table, row, column).get_name())
        return None

    def select_row(self, title, name, text):
        wait_for(f'a row "{text}"', lambda: self.row_of(title, name, text) is not None)
        table = self.table(title, name)
        row = self.row_of(title, name, text)
        wait_for(f'row "{text}" is selected', lambda: self._select(table, row))

    def _select(self, table, row):
        if not _safely(lambda: Atspi.Table.is_row_selected(table, row), False):
            _safely(lambda: Atspi.Table.add_row_selection(table, row))
        return _safely(lambda: Atspi.Table.get_selected_rows(table), []) == [row]
