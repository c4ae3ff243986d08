#!/bin/sh
# SPDX-License-Identifier: MIT
# keychain-matrix.sh TEST: runs TEST with a real keychain of its own, unlocked, locked, absent and unlocked again, and
# looks after each run for the secret in every file that was written. The keychain and the home of the person who runs
# it are not touched. Exits with 77 where there is no gnome-keyring; VZAPS_REQUIRE_KEYRING=1 makes that a failure.
set -u

if [ "${1:-}" = --in-session ]; then
    # Within a bus of its own: $2 is how to start the keyring, $3 the test.
    if [ "$2" = locked ]; then
        gnome-keyring-daemon --foreground --start --components=secrets >/dev/null 2>&1 &
    else
        printf 'keyring password' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    fi
    daemon=$!
    tries=100
    until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
        tries=$((tries - 1))
        if [ "$tries" -eq 0 ] || ! kill -0 "$daemon" 2>/dev/null; then
            exit 70
        fi
        sleep 0.1
    done
    "$3"
    code=$?
    kill "$daemon"
    wait "$daemon"
    exit "$code"
fi

not_here() {
    echo "No keychain to test with: $1" >&2
    [ "${VZAPS_REQUIRE_KEYRING:-0}" = 1 ] && exit 1
    exit 77
}

test_program=$1
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || not_here "$tool is not installed"
done

root=$(mktemp -d) || exit 1
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

export HOME="$root/home" XDG_CONFIG_HOME="$root/home/.config" XDG_DATA_HOME="$root/home/.local/share"
export XDG_CACHE_HOME="$root/home/.cache" XDG_RUNTIME_DIR="$root/run" TMPDIR="$root/tmp"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR" "$TMPDIR"
chmod 700 "$XDG_RUNTIME_DIR"
# No prompt can come up, and nothing of the session outside is reached.
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL GNOME_KEYRING_PID DBUS_SESSION_BUS_ADDRESS
# A bus that starts nothing by itself: neither another keyring nor a window that asks for the password.
cat >"$root/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:dir=$root/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
# libsecret is what is tested, whatever desktop this runs on.
export XDG_CURRENT_DESKTOP=GNOME
unset KDE_FULL_SESSION KDE_SESSION_VERSION DESKTOP_SESSION

VZAPS_KEYCHAIN_CANARY="canary$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')"
VZAPS_KEYCHAIN_FOLDER="$XDG_DATA_HOME/vzaps-manager"
export VZAPS_KEYCHAIN_CANARY VZAPS_KEYCHAIN_FOLDER

# The forms in which a program may leave a text lying around: as it is, as UTF-16, in base64 (of its three alignments).
canary_patterns() {
    printf '%s\n' "$VZAPS_KEYCHAIN_CANARY"
    for pad in '' x xx; do
        printf '%s%s' "$pad" "$VZAPS_KEYCHAIN_CANARY" | base64 -w0 | cut -c5-32
        echo
    done
}

# Files that hold the secret in clear. UTF-16 becomes readable by leaving out its zero bytes.
find_canary() {
    canary_patterns | sed '/^$/d' >"$root/patterns"
    find "$root/home" "$root/run" "$root/tmp" -type f | while IFS= read -r file; do
        if grep -aqF -f "$root/patterns" "$file" || tr -d '\000' <"$file" | grep -aqF -f "$root/patterns"; then
            printf '%s\n' "$file"
        fi
    done
}

# A search that finds nothing proves something only if it can find.
printf '%s' "x$VZAPS_KEYCHAIN_CANARY" >"$root/home/plain"
printf '%s' "$VZAPS_KEYCHAIN_CANARY" | sed 's/./&\n/g' | tr '\n' '\000' >"$root/home/wide"
printf 'xyzw%s!' "$VZAPS_KEYCHAIN_CANARY" | base64 -w0 >"$root/home/coded"
if [ "$(find_canary | wc -l)" -ne 3 ]; then
    echo "The search for the secret does not work" >&2
    exit 1
fi
rm "$root/home/plain" "$root/home/wide" "$root/home/coded"

# $1: the state that the test is told; $2: how the keyring is started, or none
run_in() {
    VZAPS_KEYCHAIN_STATE=$1
    export VZAPS_KEYCHAIN_STATE
    echo "=== keychain: $1"
    if [ "$2" = none ]; then
        DBUS_SESSION_BUS_ADDRESS="unix:path=$root/run/no-bus" "$test_program"
    else
        dbus-run-session --config-file="$root/bus.conf" -- "$0" --in-session "$2" "$test_program"
    fi
    code=$?
    [ "$code" -eq 70 ] && not_here "gnome-keyring-daemon does not start"
    if [ "$code" -ne 0 ]; then
        echo "The test failed with the keychain $1 (exit $code)" >&2
        exit 1
    fi
    found=$(find_canary)
    if [ -n "$found" ]; then
        echo "The secret lies in clear in: $found" >&2
        exit 1
    fi
    if [ ! -f "$VZAPS_KEYCHAIN_FOLDER/accounts.json" ]; then
        echo "The account list was not written where it was searched" >&2
        exit 1
    fi
}

run_in unlocked unlocked
ls "$XDG_DATA_HOME"/keyrings/*.keyring >/dev/null 2>&1 || { echo "No keyring was written" >&2; exit 1; }
run_in locked locked
run_in absent none
run_in reopened unlocked
