#!/bin/sh
# SPDX-License-Identifier: MIT
#
# with-session.sh COMMAND [ARGUMENT...]
#
# Runs a command in a D-Bus session of its own, with an empty and unlocked keyring, and exits with its code.
# The bus and all that it starts live in a temporary home, so the person's keyring is neither read nor written;
# the command itself keeps its HOME and gets a private XDG_RUNTIME_DIR.
set -eu

self=$0

fail() {
    echo "with-session.sh: $*" >&2
    exit 125
}

keyring_is_ready() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true
}

wait_for_keyring() {
    tries=0
    until keyring_is_ready; do
        kill -0 "$keyring" 2>/dev/null || fail "the keyring did not start: $(cat "$private/keyring.log")"
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "the keyring did not appear on the bus: $(cat "$private/keyring.log")"
        sleep 0.1
    done
}

# Second half, inside the new bus: starts the keyring, gives the command back its own home and runs it.
inside() {
    private=$1
    shift
    printf 'password of a test keyring' \
        | gnome-keyring-daemon --foreground --unlock --components=secrets >"$private/keyring.log" 2>&1 &
    keyring=$!
    wait_for_keyring

    set +e
    (
        # shellcheck disable=SC1091
        . "$private/environment"
        exec "$@"
    )
    code=$?
    kill "$keyring" 2>/dev/null
    wait "$keyring" 2>/dev/null
    exit "$code"
}

# Writes shell lines that give HOME and the XDG folders back the values they have now.
save_environment() {
    for name in HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME; do
        if eval "[ -n \"\${$name+set}\" ]"; then
            value=$(eval "printf '%s' \"\$$name\"")
            printf "export %s='%s'\n" "$name" "$(printf '%s' "$value" | sed "s/'/'\\\\''/g")"
        else
            echo "unset $name"
        fi
    done
}

if [ "${1-}" = --inside ]; then
    shift
    inside "$@"
fi

[ $# -gt 0 ] || fail "usage: with-session.sh COMMAND [ARGUMENT...]"
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || fail "$tool is missing"
done

private=$(mktemp -d "${TMPDIR:-/tmp}/vzaps-session.XXXXXX")
trap 'rm -rf "$private"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$private/home" "$private/runtime"
save_environment >"$private/environment"

set +e
env -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL \
    -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME \
    HOME="$private/home" XDG_RUNTIME_DIR="$private/runtime" \
    dbus-run-session -- sh "$self" --inside "$private" "$@"
