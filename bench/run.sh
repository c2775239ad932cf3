#!/usr/bin/env bash
# Runs every benchmark and prints its table; docs/performance.md says what they mean. Called by ./run bench [FULL].
set -euo pipefail
root=$1
size=${2:-quick}
for program in "$root"/build/release/bench/bench_*; do
  [[ -x $program && -f $program ]] || continue
  printf '\n== %s (%s)\n' "$(basename "$program")" "$size"
  "$program" "$size"
done
