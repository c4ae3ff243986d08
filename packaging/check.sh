#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What can be said of the packaging files without building a package; part of ./dev lint.
set -eu

cd "$(dirname "$0")/.."
failed=0

check() {
    "$@" >&2 || {
        echo "failed: $*" >&2
        failed=1
    }
}

man_page() {
    [ -z "$(mandoc -T lint -W warning packaging/linux/vzaps-manager.1)" ] && return
    mandoc -T lint -W warning packaging/linux/vzaps-manager.1
    return 1
}

check desktop-file-validate packaging/linux/vzaps-manager.desktop
check appstreamcli validate --no-net packaging/linux/com.vzaps.Manager.metainfo.xml
check man_page
check yamllint --strict --config-file packaging/yamllint.yml .github packaging
check python3 packaging/check.py
exit "$failed"
