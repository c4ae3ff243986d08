#!/bin/sh
# SPDX-License-Identifier: MIT
#
# test-deb.sh ROOT PACKAGE
#
# Installs the package with its dependencies in ROOT, runs it, and removes it: nothing of it may stay.
set -eu

root=$1
here=$(dirname "$0")
package=$(basename "$2")

say() {
    echo "checked: $*"
}

fail() {
    echo "test-deb.sh: $*" >&2
    exit 1
}

in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

cp "$2" "$root/tmp/$package"
chmod a+r "$root/tmp/$package"
in_root apt-get install -qq -y "/tmp/$package"
installed=$(in_root dpkg-query -W -f '${db:Status-Status}' vzaps-manager)
[ "$installed" = installed ] || fail "the package is $installed"
say "installs with $(in_root dpkg-query -f '.\n' -W 'libqt6*' | wc -l) packages of Qt"
files=$(in_root dpkg -L vzaps-manager)

"$here/show-window.sh" "$root" /usr/bin/vzaps-manager

in_root apt-get purge -qq -y vzaps-manager
for file in $files; do
    # Folders are shared with other packages, unless they carry the program's name.
    if [ ! -d "$root$file" ] && [ -e "$root$file" ]; then
        fail "$file stays behind"
    fi
done
rest=$(find "$root" -xdev -iname '*vzaps*' ! -path "$root/tmp/*" ! -path "$root/proc/*" ! -path "$root/var/cache/apt/*")
[ -z "$rest" ] || fail "stays behind: $rest"
say "uninstalls clean: $(echo "$files" | wc -l) entries gone"
