#!/bin/sh
# SPDX-License-Identifier: MIT
#
# fuzz.sh BUILD-FOLDER SECONDS: tries every reader on a copy of its corpus, two at a time, and prints a table.
# SECONDS is for all of them together. What was found stays under BUILD-FOLDER/run.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

# One reader: fuzz.sh --one TARGET BUILD-FOLDER SECONDS
if [ "$1" = --one ]; then
    run=$3/run/$2
    mkdir -p "$run/corpus"
    cp -R "$here/corpus/$2/." "$run/corpus"
    code=0
    "$3/tests/fuzz/fuzzer" "--target=$2" -max_total_time="$4" -timeout=20 -rss_limit_mb=2048 \
        -print_final_stats=1 -dict="$here/words.dict" -artifact_prefix="$run/" "$run/corpus" \
        >"$run/log" 2>&1 || code=$?
    echo "$code" >"$run/code"
    exit 0
fi

build=$(cd "$1" && pwd)
rm -rf "$build/run"
targets=$(find "$here/corpus" -mindepth 1 -maxdepth 1 -type d -exec basename {} \; | sort)
count=$(echo "$targets" | wc -l)
each=$((($2 * 2 + count - 1) / count))

# A zone whose clocks change, and a temporary folder that needs no disk.
export TZ=Europe/Berlin LC_ALL=C.UTF-8
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
echo "$targets" | xargs -P 2 -I TARGET "$here/fuzz.sh" --one TARGET "$build" "$each"

# stat_of LOG NAME
stat_of() {
    sed -n "s/^stat::$2: *//p" "$1" | tail -n 1
}

broken=0
printf '%-14s %10s %8s %10s  %s\n' target runs exec/s 'new units' result
for target in $targets; do
    run=$build/run/$target
    result=ok
    if [ "$(cat "$run/code")" -ne 0 ]; then
        result="BROKEN, see $run"
        broken=1
    fi
    printf '%-14s %10s %8s %10s  %s\n' "$target" "$(stat_of "$run/log" number_of_executed_units)" \
        "$(stat_of "$run/log" average_exec_per_sec)" "$(stat_of "$run/log" new_units_added)" "$result"
    [ "$result" = ok ] || grep -aE '^broken property|ERROR: |runtime error|Test unit written' "$run/log" |
        cut -c 1-300 | sed 's/^/    /'
done
exit "$broken"
