#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check.py FOLDER...

Checks that the texts of the C++ sources below the folders can be translated: each is one whole literal in tr(), joined to
nothing, for whoever translates it may need another order, and no plural is made with "(s)"; nor is one in the
translations. Prints what is wrong and fails. Before that it tries itself on what has to be found and what has to pass."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent

TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)
      | (?:u8|[uUL])?R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"(?:_\w+)?
      | (?:u8|[uUL])?"(?P<text>(?:[^"\\]|\\.)*)"(?:_\w+)?
      | (?P<char>[uUL]?'(?:[^'\\]|\\.)+'(?:_\w+)?)
      | (?P<name>[A-Za-z_]\w*|\d[\w.']*)
      | (?P<sign>\+=|\+\+|->|::|.)""",
    re.VERBOSE | re.DOTALL,
)
PLURAL = re.compile(r"\((?:e?s)\)")
JOINING = {"+", "+=", "%"}
JOINING_CALLS = {"append", "prepend", "insert"}
AROUND = {"(": 1, ")": -1, "[": 1, "]": -1, "{": 1, "}": -1}


class Source:
    def __init__(self, name, text):
        self.name = name
        self.kinds = []
        self.values = []
        self.lines = []
        line = 1
        for found in TOKEN.finditer(text):
            kind = found.lastgroup
            if kind != "skip":
                is_text = kind in ("text", "raw", "mark")
                self.kinds.append("text" if is_text else kind)
                self.values.append((found["text"] or found["raw"] or "") if is_text else found[kind])
                self.lines.append(line)
            line += found.group().count("\n")

    def value(self, at):
        """The sign or name at a place; of a literal and beyond the ends nothing."""
        inside = 0 <= at < len(self.values) and self.kinds[at] != "text"
        return self.values[at] if inside else ""

    def other_end(self, at):
        """The place of the bracket that belongs to the one at a place."""
        step = AROUND[self.value(at)]
        depth = 0
        while 0 <= at < len(self.values):
            depth += AROUND.get(self.value(at), 0)
            if depth == 0:
                return at
            at += step
        return at - step

    def opener_before(self, at):
        """The bracket that a place is in; -1 outside of all."""
        depth = 0
        while at >= 0:
            depth += AROUND.get(self.value(at), 0)
            if depth > 0:
                return at
            at -= 1
        return -1

    def literal(self, at):
        """All of the literals from a place on, as the compiler joins them, and the place behind them."""
        parts = []
        while at < len(self.kinds) and self.kinds[at] == "text":
            parts.append(self.values[at])
            at += 1
        return "".join(parts), at

    def is_grouping(self, opener):
        """Whether a round bracket only groups, instead of holding the arguments of a call."""
        before = self.value(opener - 1)
        called = re.fullmatch(r"\w+", before) and before not in ("return", "case")
        return self.value(opener) == "(" and not called and before not in (">", "]", ")")

    def joined(self, begin, end):
        """Whether what stands from begin to end, both included, is joined to something."""
        if self.value(begin - 1) in JOINING:
            return True
        while self.value(end + 1) in (".", "->") and self.value(end + 3) == "(":
            if self.value(end + 2) in JOINING_CALLS:
                return True
            end = self.other_end(end + 3)
        if self.value(end + 1) in JOINING:
            return True
        opener = self.opener_before(begin - 1)
        return opener >= 0 and self.is_grouping(opener) and self.joined(opener, self.other_end(opener))

    def is_filled_in(self, opener):
        """Whether the brackets hold what goes into a literal of nothing but placeholders and signs."""
        end = opener - 3
        if self.value(end) == ")":
            end -= 1
        return self.kinds[end] == "text" and not re.search(r"[^\W\d_]", self.values[end].replace("%L", "%"))

    def check_call(self, at):
        """What is wrong with the tr( whose name is at a place."""
        begin = at
        while self.value(begin - 1) == "::":
            begin -= 2 if re.fullmatch(r"\w+", self.value(begin - 2)) else 1
        end = self.other_end(at + 1)
        first = at + 2
        if self.value(at) == "translate":
            # The context comes first.
            while first < end and self.value(first) != ",":
                first += 1
            first += 1
        text, behind = self.literal(first)
        if self.value(begin - 1) not in ("QString", "*", "&") and end > at + 2:
            if first == behind or self.value(behind) not in (",", ")"):
                yield "a text that is not given as one literal"
        if self.joined(begin, end):
            yield "a text put together from parts: use one tr() with %1"
        if self.value(self.opener_before(begin - 1) - 1) == "arg" and self.is_filled_in(self.opener_before(begin - 1)):
            yield "a text put together in a literal of placeholders: use one tr() with %1"

    def check(self):
        in_plural = set()
        for at, name in enumerate(self.values):
            called = name == "tr" or (name == "translate" and self.value(at - 1) == "::")
            if self.kinds[at] == "name" and called and self.value(at + 1) == "(":
                text, _ = self.literal(at + 2)
                if re.search(r"%L?n", text):
                    in_plural.update(range(at, self.other_end(at + 1)))
                for problem in self.check_call(at):
                    yield at, problem
        for at, kind in enumerate(self.kinds):
            if kind == "text" and PLURAL.search(self.values[at]) and at not in in_plural:
                yield at, 'a plural made with "(s)": use %n in tr()'

    def problems(self):
        return [f"{self.name}:{self.lines[at]}: {problem}" for at, problem in self.check()]


def translations():
    for path in sorted(HERE.glob("*.ts")):
        for message in xml.parse(path).iter("message"):
            source = message.findtext("source")
            texts = [message.findtext("translation") or ""]
            texts += [form.text or "" for form in message.iter("numerusform")]
            if message.get("numerus") != "yes":
                texts.append(source)
            if any(PLURAL.search(text) for text in texts):
                yield f'{path.name}: a plural made with "(s)": {source}'


BAD = """
    tr("a") + x;  x + tr("a");  x += tr("a");  tr("a") % x;  tr("a %1").arg(y) + x;  tr("a").append(x);
    x + (b ? tr("a") : tr("c"));  (b ? tr("a") : tr("c")).arg(y) + x;  tr("a").toUpper() + x;  x + Here::tr("a");
    u"%1 %2"_s.arg(tr("a"), tr("b"));  QStringLiteral("%1: %2").arg(tr("a"));  tr(name);  tr("a" + x);
    QCoreApplication::translate("Here", "a") + x;  QString("instance(s)");  tr("%L1 instance(s)");
    tr("100% of row(s)");  QString("https://a.example row(s)");  QString("instance(es)");
    f(x, y + tr("a"));  return x + tr("a");
"""
GOOD = """
    tr("a %1").arg(x);  list << tr("a") << tr("b");  f(tr("a"), tr("b"));  tr("%n instance(s)", nullptr, count);
    x = b ? tr("a") : tr("c");  (b ? tr("a") : tr("c")).arg(y);  tr("a" "b");  tr("a", "a comment");  // tr("a") + x
    QString tr(const char *text);  f(tr("a")) + x;  u"a+b"_s + x;  return tr("a");  {tr("a"), x + y};  n % 2;
    u"<b>%1</b>"_s.arg(tr("a"));  QCoreApplication::translate("Here", "a");  using Base::tr;  g(x + y, tr("a"));
    tr("%Ln instance(s)", "how many", count).arg(x);  /* instance(s) */
"""


def try_itself():
    for samples in (BAD, GOOD):
        for sample in filter(None, map(str.strip, re.split(r";(?=\s)", samples))):
            found = Source("", sample + ";").problems()
            if bool(found) != (samples is BAD):
                sys.exit(f"check.py: of this it says {found}: {sample}")


def main():
    try_itself()
    problems = list(translations())
    for folder in sys.argv[1:]:
        for path in sorted(path for pattern in ("*.h", "*.cpp") for path in pathlib.Path(folder).rglob(pattern)):
            problems += Source(path, path.read_text(encoding="utf-8")).problems()
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
