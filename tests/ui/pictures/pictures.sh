#!/bin/sh
# SPDX-License-Identifier: MIT
#
# pictures.sh PROGRAM FOLDER JOBS [OPTION...]
#
# Saves a picture of every window in every state, with an index.html beside them, and fails if a window did not
# come up, a text is cut or stands out too little from its ground. The language "pseudo" has longer texts and runs
# from right to left. What went wrong is in FOLDER/faults.txt. Options go to
# every run of the program, as in: --only main
set -eu

program=$1
folder=$2
jobs=$3
shift 3

# scale, theme, language, size of the main window: every theme in both scales, the rest where it matters; the smallest
# window, and 4K with large and with small letters.
runs='1 light en 1280x800
1 dark en 1280x800
1 contrast en 1280x800
2 light en 1280x800
2 dark en 1280x800
2 contrast en 1280x800
1 light en 1024x640
2 light en 1024x640
1.5 light en 1280x800
2 dark en 1920x1080
1 light en 3840x2160
1 light pt_BR 1280x800
1 light es 1280x800
1 light pt_BR 1024x640
1 light es 1024x640
1 light pseudo 1280x800
1 light pseudo 1024x640'

# index: a page with a row for every scene, its pictures side by side.
index() {
    echo '<!doctype html><html lang="en"><meta charset="utf-8"><title>VZaps Manager: pictures</title>'
    echo '<style>body { font: 14px sans-serif; margin: 24px; background: #888; } h2 { margin: 32px 0 8px; }'
    echo 'figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top; }'
    echo 'img { max-width: 420px; max-height: 320px; border: 1px solid #333; }</style>'
    last=
    for picture in *.png; do
        [ -e "$picture" ] || continue
        style=$(echo "${picture%.png}" | grep -oE '(light|dark|contrast)-(en|es|pt_BR|pseudo)-[0-9]+x[0-9]+-[0-9]+$')
        scene=${picture%-"$style".png}
        [ "$scene" = "$last" ] || echo "<h2 id=\"$scene\">$scene</h2>"
        last=$scene
        echo "<figure><a href=\"$picture\"><img loading=\"lazy\" src=\"$picture\" alt=\"$scene, $style\"></a>"
        echo "<figcaption>$style %</figcaption></figure>"
    done
    echo '</html>'
}

rm -rf "$folder"
mkdir -p "$folder"
export program folder QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QT_LOGGING_RULES='*=false'
# shellcheck disable=SC2016
echo "$runs" | xargs -P "$jobs" -L 1 sh -c '
    QT_SCALE_FACTOR=$2 "$program" $1 --theme "$3" --language "$4" --size "$5" "$folder" \
        2>"$folder/faults-$2-$3-$4-$5"
    code=$?
    [ "$code" -le 1 ] || echo "the run $2 $3 $4 $5 ended with $code" >>"$folder/faults-$2-$3-$4-$5"
    exit 0' sh "$*"
cat "$folder"/faults-* | grep -v '^qt\.\|^QStandardPaths\|This plugin does not support' | sort -u \
    >"$folder/faults.txt" || true
rm -f "$folder"/faults-*
(cd "$folder" && index >index.html)
cat "$folder/faults.txt" >&2
[ ! -s "$folder/faults.txt" ]
