#!/bin/sh
# SPDX-License-Identifier: MIT
#
# with-clean-root.sh "PACKAGE..." TEST FILE
#
# Makes a temporary Debian root of this machine's own release with nothing in it but apt and the named packages, runs
# TEST ROOT FILE against it and takes it away again. Needs mmdebstrap; as root or with sudo.
# With ROOT_ARCHITECTURE, the root is of that architecture, and of the bare release without updates.
set -eu

packages=$1
test=$(realpath "$2")
file=$(realpath "$3")

# shellcheck disable=SC1091
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT
# Where this machine gets its own packages from; foreign repositories stay out.
apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
    | awk -v bare="${ROOT_ARCHITECTURE:+$release}" \
        '$1 == "Debian" && (bare == "" || $3 == bare) { print "deb", $2, $3, $4 }' | sort -u >"$sources"
[ -s "$sources" ] || {
    echo "with-clean-root.sh: apt on this machine knows no Debian repository" >&2
    exit 1
}

set -- --quiet --variant=apt --skip=cleanup/apt/cache --aptopt='APT::Install-Recommends "false"'
[ -z "${ROOT_ARCHITECTURE-}" ] || set -- "$@" --architectures="$ROOT_ARCHITECTURE"
for package in $packages; do
    set -- "$@" --include="$package"
done
set -- mmdebstrap "$@"
[ "$(id -u)" -eq 0 ] || set -- sudo env DISPLAY="${DISPLAY-}" XAUTHORITY="${XAUTHORITY-}" "$@"
"$@" --customize-hook="'$test' \"\$1\" '$file'" "$release" /dev/null "$sources"
