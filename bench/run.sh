#!/usr/bin/env bash
# Runs every benchmark, or the one named, and prints its table; docs/performance.md says what they mean. Called by
# ./run bench [NAME] [full].
set -euo pipefail
root=$1
name='*'
if [[ ${2:-quick} != quick && ${2:-} != full && ! ${2:-} =~ ^[0-9]+$ ]]; then
  name=$2
  shift
fi
size=${2:-quick}
for program in "$root"/build/release/bench/bench_$name; do
  [[ -x $program && -f $program ]] || continue
  printf '\n== %s (%s)\n' "$(basename "$program")" "$size"
  "$program" "$size"
done
# How soon the first page stands, and how smooth the timeline zooms, is seen in a browser alone.
if [[ $name == '*' || $name == serve ]]; then
  printf '\n== pages\n'
  cd "$root/web"
  CONCORD_PAGES=$root/build/release/measured-pages node build.mjs | tail -n 1
  CONCORD=$root/build/release/concord node test.mjs --browser flows many_events | grep -o 'the overview stands.*\|frames: .*'
fi
