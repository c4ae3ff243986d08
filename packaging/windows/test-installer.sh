#!/bin/sh
# SPDX-License-Identifier: MIT
#
# test-installer.sh ICON_FOLDER
#
# Runs the Windows installer, around a stand-in for the program, under Wine: installs one version, replaces it with the
# next one, uninstalls that. Wine lives in a temporary 32-bit Debian root, as the installer is a 32-bit program.
# Needs cmake, nsis, mmdebstrap, arch-test, xvfb and xauth. Not part of ./dev package: it loads some 200 MB.
set -eu

here=$(dirname "$(realpath "$0")")

fail() {
    echo "test-installer.sh: $*" >&2
    exit 1
}

# Second half, called with the root in which Wine is.
inside() {
    root=$1
    installers=$2
    drive=$root/home/person/.wine/drive_c
    program="$drive/Program Files/VZaps Manager"
    data="$drive/users/person/AppData/Roaming/vzaps-manager"

    chroot "$root" useradd --create-home --uid 1000 person
    cp "$installers"/*.exe "$root/home/person/"
    cp "$XAUTHORITY" "$root/home/person/.Xauthority"
    chroot "$root" chown -R person: /home/person

    in_wine wineboot --init
    run '/home/person/vzaps-manager-0.1.0-windows-x86_64.exe' /S
    grep -qx 'stand-in 0.1.0' "$program/bin/vzaps-manager.exe" || fail "not installed"
    chroot --userspec=1000:1000 "$root" mkdir -p "${data#"$root"}"
    echo kept >"$data/accounts.json"
    in_wine wine reg add "$run_key" /v 'VZaps Manager' /d '"C:\a b\c.exe" "x"'
    in_wine wineserver --wait

    run '/home/person/vzaps-manager-0.2.0-windows-x86_64.exe' /S
    grep -qx 'stand-in 0.2.0' "$program/bin/vzaps-manager.exe" || fail "not replaced"
    entries=$(registry | grep -c 'DisplayName.*VZaps') || true
    [ "$entries" = 1 ] || fail "$entries entries in the list of programs after an upgrade"
    registry | grep -q 'DisplayVersion.*0\.2\.0' || fail "the list of programs has another version"
    [ -e "$data/accounts.json" ] || fail "an upgrade took the data"
    started | grep -qF '"C:\a b\c.exe" "x"' || fail "an upgrade ended starting on login"
    echo "checked: an upgrade replaces the version before it"

    run 'C:\Program Files\VZaps Manager\Uninstall.exe' /S
    [ ! -e "$program/bin/vzaps-manager.exe" ] || fail "not uninstalled"
    [ ! -e "$program" ] || fail "stays behind: $(ls "$program")"
    registry | grep -q VZaps && fail "still in the list of programs"
    started | grep -q VZaps && fail "still started on login"
    in_wine wineserver --wait
    [ -e "$data/accounts.json" ] || fail "uninstalling silently took the data"
    echo "checked: uninstalling silently leaves the data and nothing else"
}

in_wine() {
    chroot --userspec=1000:1000 "$root" env -i HOME=/home/person PATH=/usr/bin:/bin LANG=C.UTF-8 \
        DISPLAY="$DISPLAY" XAUTHORITY=/home/person/.Xauthority WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" "$@"
}

# Ends when all that the program started has ended.
run() {
    in_wine wine "$@"
    in_wine wineserver --wait
}

registry() {
    in_wine wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s
}

run_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'

started() {
    in_wine wine reg query "$run_key"
}

if [ "$1" = --inside ]; then
    inside "$2" "$3"
    exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/installers"
for version in 0.1.0 0.2.0; do
    "$here/check-installer.sh" "$1" "$work/$version" "$version" >/dev/null
    mv "$work/$version"/vzaps-manager-*.exe "$work/installers"
done
printf '#!/bin/sh\nexec "%s" --inside "$@"\n' "$(realpath "$0")" >"$work/test"
chmod +x "$work/test"
ROOT_ARCHITECTURE=i386 xvfb-run -a -s "-screen 0 1024x768x24 -nolisten tcp" \
    "$here/../linux/with-clean-root.sh" "wine wine32" "$work/test" "$work/installers"
