#!/usr/bin/env bash
# This reader beside public ones that find names: ./run bench peers [CORE [TEXTS GOLD]...]. See README.md here.
set -euo pipefail
root=$1
core=${2:-0}
here=$root/bench/peers
place=$root/build/peers

if ! python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
  echo "peers: skipped, the packages are pinned for Python 3.11"
  exit 0
fi
if ! cmp -s "$here/requirements.txt" "$place/requirements.txt"; then
  rm -rf "$place"
  if ! { python3 -m venv "$place" && "$place/bin/pip" install --quiet --require-hashes -r "$here/requirements.txt"; } \
    >/dev/null 2>"$root/build/peers.log"; then
    echo "peers: skipped, the packages could not be installed (build/peers.log says why)"
    exit 0
  fi
  cp "$here/requirements.txt" "$place"
fi
# One thread each, on one core.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1
taskset -c "$core" "$place/bin/python" "$here/compare.py" --root "$root" "${@:3}"
