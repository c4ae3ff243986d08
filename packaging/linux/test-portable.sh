#!/bin/sh
# SPDX-License-Identifier: MIT
#
# test-portable.sh ROOT ARCHIVE
#
# Unpacks the archive in ROOT, where no Qt is installed, and runs the program; moves the folder and runs it again.
set -eu

root=$1
here=$(dirname "$0")

say() {
    echo "checked: $*"
}

fail() {
    echo "test-portable.sh: $*" >&2
    exit 1
}

qt=$(chroot "$root" dpkg-query -W -f '${Package} ' '*qt5*' '*qt6*' 2>/dev/null || true)
[ -z "$qt" ] || fail "the root has Qt: $qt"
say "a root without Qt, $(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages"

mkdir "$root/opt/first"
tar -xf "$2" -C "$root/opt/first" --strip-components=1
"$here/show-window.sh" "$root" /opt/first/bin/vzaps-manager

mv "$root/opt/first" "$root/opt/a second place"
"$here/show-window.sh" "$root" "/opt/a second place/bin/vzaps-manager"
say "runs after the folder was moved"

# Loaded while running, when secrets are kept: no look at the window and no tool would miss it.
chroot "$root" ldconfig -p | grep -q 'libsecret-1\.so\.0 ' || fail "nothing to keep secrets with"

# Every library and plugin finds what it needs, also those that a look at the window does not load.
missing=$(find "$root/opt" -name '*.so*' | while read -r library; do
    chroot "$root" ldd "${library#"$root"}" | sed -n "s|not found|& in ${library##*/}|p"
done)
[ -z "$missing" ] || fail "$missing"
say "every library and plugin finds what it needs"
