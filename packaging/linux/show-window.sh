#!/bin/sh
# SPDX-License-Identifier: MIT
#
# show-window.sh ROOT COMMAND...
#
# Runs the command inside ROOT, as an ordinary user, on the display of this machine: fails unless it shows the main
# window and is still there some seconds later. Then it ends it.
set -eu

root=$1
shift
user=1000

say() {
    echo "checked: $*"
}

fail() {
    echo "show-window.sh: $*" >&2
    cat "$root/tmp/output" >&2
    exit 1
}

mkdir -p "$root/home/person"
cp "$XAUTHORITY" "$root/home/person/.Xauthority"
chroot "$root" chown -R "$user:$user" /home/person
inside() {
    chroot --userspec="$user:$user" "$root" \
        env -i HOME=/home/person LANG=C.UTF-8 PATH=/usr/bin:/bin DISPLAY="$DISPLAY" XAUTHORITY=/home/person/.Xauthority \
        "$@"
}

inside "$@" --version | grep -qx "vzaps-manager [0-9.]*" || fail "--version says something else"
say "--version: $(inside "$@" --version)"

inside "$@" --demo >"$root/tmp/output" 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

window=
tries=0
while [ -z "$window" ]; do
    kill -0 "$program" 2>/dev/null || fail "the program ended before it showed a window"
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "no window after 60 seconds"
    sleep 0.2
    window=$(xdotool search --onlyvisible --name 'VZaps Manager' 2>/dev/null | tail -n 1 || true)
done
# Long enough for the demo account's list, and for what fails late.
sleep 8
kill -0 "$program" 2>/dev/null || fail "the program ended by itself"
xwininfo -id "$window" | grep -q 'Map State: IsViewable' || fail "the window is gone"
if grep -iE 'could not|cannot|error|failed|no such file' "$root/tmp/output"; then
    fail "the program complains"
fi
say "--demo: $(xdotool getwindowname "$window"), $(xdotool getwindowgeometry "$window" | sed -n 's/.*Geometry: //p')"
if command -v import >/dev/null && [ -n "${VZAPS_PICTURE-}" ]; then
    import -window root "$VZAPS_PICTURE"
fi
kill "$program"
wait "$program" || true
trap - EXIT
rm -r "$root/home/person"
