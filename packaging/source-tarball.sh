#!/bin/sh
# SPDX-License-Identifier: MIT
#
# source-tarball.sh FOLDER
#
# Writes vzaps-manager-VERSION.tar.xz into FOLDER and prints its path. Holds what git would track; without git, what is
# there besides build folders. The same files make the same archive, byte for byte.
set -eu

folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

version=$(sed -n 's/^project(vzaps-manager VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
date=$(sed -n 's/^ -- .*>  //p' packaging/linux/debian/changelog | head -n 1)
name=vzaps-manager-$version

list() {
    if git rev-parse --show-prefix 2>/dev/null | grep -qx ''; then
        git ls-files --cached --others --exclude-standard
    else
        find . -type f ! -path './build/*' ! -path './.git/*' ! -path './.cache/*' ! -path '*/.flatpak-builder/*' | sed 's|^\./||'
    fi
}

list | LC_ALL=C sort -u | while IFS= read -r file; do
    # Git also lists what was deleted and not recorded yet.
    [ -e "$file" ] && printf '%s\n' "$file"
done | tar --create --files-from=- --transform="s|^|$name/|" --mtime="$date" \
    --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --format=gnu \
    | xz -6 --threads=1 >"$folder/$name.tar.xz"
echo "$folder/$name.tar.xz"
