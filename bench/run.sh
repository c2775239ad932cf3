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

# The same simulation with NumPy, on one core, right after ours.
beside_numpy() {
  local place=$root/build/numpy wanted=$root/bench/numpy.txt
  if ! cmp -s "$wanted" "$place/numpy.txt"; then
    rm -rf "$place"
    if ! { python3 -m venv "$place" && "$place/bin/pip" install --quiet --require-hashes -r "$wanted"; } \
      >/dev/null 2>"$root/build/numpy.log"; then
      echo "NumPy: skipped, it could not be installed (build/numpy.log says why)"
      return
    fi
    cp "$wanted" "$place"
  fi
  # What a system sets for an older library of linear algebra slows a new one; none is used here.
  env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE OPENBLAS_NUM_THREADS=1 \
    taskset -c 0 "$place/bin/python" "$root/bench/monte_carlo.py" "$1"
}

for program in "$root"/build/release/bench/bench_$name; do
  [[ -x $program && -f $program ]] || continue
  printf '\n== %s (%s)\n' "$(basename "$program")" "$size"
  if [[ $program == */bench_monte_carlo ]]; then
    "$program" "$size" "$root/build/monte_carlo.json"
    beside_numpy "$root/build/monte_carlo.json"
  else
    "$program" "$size"
  fi
done
# How soon the first page stands, and how smooth the timeline zooms, is seen in a browser alone.
if [[ $name == '*' || $name == serve ]]; then
  printf '\n== pages\n'
  cd "$root/web"
  CONCORD_PAGES=$root/build/release/measured-pages node build.mjs | tail -n 1
  CONCORD=$root/build/release/concord node test.mjs --browser flows many_events | grep -o 'the overview stands.*\|frames: .*'
fi
