#!/bin/sh
# SPDX-License-Identifier: MIT
#
# build-appimage.sh ARCHIVE FOLDER
#
# Makes an AppImage in FOLDER from the relocatable archive that ./dev package builds. The last step needs appimagetool,
# which Debian does not have; without it FOLDER/AppDir is left ready for it, and can be run: AppDir/AppRun --demo.
set -eu

archive=$(realpath "$1")
folder=$(realpath "$2")
here=$(dirname "$(realpath "$0")")

app=$folder/AppDir
rm -rf "$app"
mkdir -p "$app/usr"
tar -xf "$archive" -C "$app/usr" --strip-components=1
install -m 755 "$here/AppRun" "$app/AppRun"
cp "$app/usr/share/applications/vzaps-manager.desktop" "$app/"
cp "$app/usr/share/icons/hicolor/256x256/apps/vzaps-manager.png" "$app/"
ln -s vzaps-manager.png "$app/.DirIcon"
# The name under which AppImage's tools look for the metadata.
cp "$app/usr/share/metainfo/com.vzaps.Manager.metainfo.xml" "$app/usr/share/metainfo/vzaps-manager.appdata.xml"

if command -v appimagetool >/dev/null; then
    appimagetool "$app" "$folder/$(basename "$archive" .tar.xz).AppImage"
else
    echo "appimagetool is missing: $app is ready for it" >&2
fi
