#!/bin/sh
# SPDX-License-Identifier: MIT
#
# check-installer.sh ICON_FOLDER FOLDER VERSION
#
# Makes the Windows installer around a stand-in for the program and leaves it in FOLDER: makensis compiles the script
# that cpack writes with the program's own settings. Needs cmake and makensis, no Windows.
set -eu

icons=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
here=$(dirname "$(realpath "$0")")

echo "stand-in $3" >"$folder/stand-in.exe"
cmake -S "$here/dryrun" -B "$folder" \
    -DVZAPS_STAND_IN="$folder/stand-in.exe" -DVZAPS_ICON_FOLDER="$icons" -DVZAPS_VERSION="$3"
cd "$folder"
cpack -G NSIS
