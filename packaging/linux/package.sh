#!/bin/sh
# SPDX-License-Identifier: MIT
#
# package.sh JOBS
#
# Makes and tests the packages for Linux in build/package: the source tarball; from it, unpacked, the .deb with its debug
# symbols and the relocatable .tar.xz; checksums and lists of contents. Each package is installed and run in a clean
# Debian root of its own. ./dev package calls this after installing the tools.
set -eu

jobs=$1
cd "$(dirname "$0")/../.."
here=packaging/linux
out=$PWD/build/package
work=$out/work

say() {
    echo "package: $*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Unpacks the tarball and builds it; only again if it differs from the one before.
build() {
    checksum=$(sha256sum "$tarball" | cut -d ' ' -f 1)
    if [ "$(cat "$work/built" 2>/dev/null)" != "$checksum" ]; then
        rm -rf "$work"
        mkdir -p "$work/source"
        tar -xf "$tarball" -C "$work/source" --strip-components=1
        (
            cd "$work/source"
            CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1
            export CCACHE_BASEDIR CCACHE_NOHASHDIR
            cmake --preset release -DVZAPS_UPDATE_CHECK=OFF -B "$work/build"
            cmake --build "$work/build" --parallel "$jobs"
        ) >"$out/build.log" 2>&1 || {
            tail -n 40 "$out/build.log" >&2
            fail "the source tarball does not build"
        }
        echo "$checksum" >"$work/built"
    fi
}

# pack GENERATOR
pack() {
    (cd "$work/build" && umask 022 && cpack -G "$1" -B "$work/packed") >"$out/cpack-$1.log" 2>&1 || {
        tail -n 40 "$out/cpack-$1.log" >&2
        fail "cpack -G $1 failed"
    }
}

# Packs the debug symbols again: cpack writes a checksum under a name of this machine, and no licence. Under Debian's own
# name for such packages, which apt installs.
# finish_symbols DDEB
finish_symbols() {
    folder=$work/symbols
    rm -rf "$folder"
    dpkg-deb --raw-extract "$1" "$folder"
    mkdir -p "$folder/usr/share/doc"
    ln -s vzaps-manager "$folder/usr/share/doc/vzaps-manager-dbgsym"
    sed -i -e '/^$/d' -e '/^Package-Type:/d' "$folder/DEBIAN/control"
    (cd "$folder" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 >DEBIAN/md5sums)
    chmod 644 "$folder/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zxz --build "$folder" "$out/$(basename "$1" .ddeb).deb" >&2
}

# No name of a folder of this machine in what is handed out.
check_folders() {
    rm -rf "$work/look"
    mkdir "$work/look"
    tar -xf "$portable" -C "$work/look"
    dpkg-deb --raw-extract "$deb" "$work/look/deb"
    dpkg-deb --raw-extract "$symbols" "$work/look/symbols"
    if grep -rqF "$out" "$work/look"; then
        fail "the name of the build folder is in: $(grep -rlF "$out" "$work/look" | tr '\n' ' ')"
    fi
}

check_hardening() {
    program=$work/look/deb/usr/bin/vzaps-manager
    headers=$(readelf -hldsW "$program")
    echo "$headers" | grep -q 'Type: .*DYN' || fail "the program is not position independent"
    echo "$headers" | grep -q 'GNU_RELRO' || fail "the program has no read-only relocations"
    echo "$headers" | grep -q 'FLAGS.*NOW' || fail "the program binds lazily"
    echo "$headers" | grep -q '__stack_chk_fail' || fail "the program has no stack protector"
    echo "$headers" | grep -q '_chk@GLIBC' || fail "the program has no fortified functions"
    echo "$headers" | grep -q 'GNU_STACK.*RWE' && fail "the program has an executable stack"
    return 0
}

run_lintian() {
    lintian --version | grep -q . || fail "lintian is missing"
    lintian --fail-on error,warning --display-info --allow-root --no-tag-display-limit "$@" >"$out/lintian.log" 2>&1 || {
        cat "$out/lintian.log" >&2
        fail "lintian finds faults"
    }
}

lists_of_contents() {
    for package in "$deb" "$portable"; do
        python3 packaging/sbom.py "$package" >"$package.cdx.json" || fail "no list of contents of $package"
    done
}

# The installer's script is compiled here, so that a mistake in it is not found on a tag.
check_windows_installer() {
    packaging/windows/check-installer.sh "$work/build/packaging/icons/generated" "$work/installer" "$version" \
        >"$out/installer.log" 2>&1 || {
        tail -n 40 "$out/installer.log" >&2
        fail "the script of the Windows installer does not compile"
    }
}

# One clean root for each package; the windows open on a virtual display of this machine.
# in_clean_root WHAT PACKAGES TEST PACKAGE
in_clean_root() {
    say "testing the $1 in a clean root"
    timeout 900 xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
        "$here/with-clean-root.sh" "$2" "$here/$3" "$4" >"$out/test-$1.log" 2>&1 || {
        tail -n 40 "$out/test-$1.log" >&2
        fail "the $1 failed its test"
    }
    sed -n 's/^checked: /package:   /p' "$out/test-$1.log" >&2
}

mkdir -p "$out"
find "$out" -maxdepth 1 -type f -delete
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's/^ -- .*>  //p' "$here/debian/changelog" | head -n 1)" +%s)
export SOURCE_DATE_EPOCH
say "writing the source tarball"
tarball=$(packaging/source-tarball.sh "$out")
version=$(basename "$tarball" .tar.xz)
version=${version##*-}
say "building version $version in build/package/work"
build
say "packing"
rm -rf "$work/packed"
pack DEB
pack TXZ
mv "$work"/packed/*.deb "$work"/packed/*.tar.xz "$out"
finish_symbols "$(find "$work/packed" -maxdepth 1 -name '*.ddeb')"
deb=$(find "$out" -maxdepth 1 -name 'vzaps-manager_*.deb')
symbols=$(find "$out" -maxdepth 1 -name 'vzaps-manager-dbgsym_*.deb')
portable=$(find "$out" -maxdepth 1 -name 'vzaps-manager-*-linux-*.tar.xz')
say "checking what is inside"
check_folders
check_hardening
run_lintian "$deb" "$symbols"
check_windows_installer
lists_of_contents
in_clean_root deb "" test-deb.sh "$deb"
in_clean_root tarxz "$(grep -v '^#' "$here/system-libraries.txt" | tr '\n' ' ')" test-portable.sh "$portable"
rm -rf "$work/look"
(cd "$out" && sha256sum ./*.deb ./*.tar.xz ./*.json | sed 's|\./||' >SHA256SUMS)
say "made and tested in build/package:"
(cd "$out" && cut -c 67- SHA256SUMS) >&2
