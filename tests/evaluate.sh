#!/usr/bin/env bash
# Holds `concord evaluate` against the scorer that lies beside the project, where there is one: on the same annotated
# reports both must give the same figures to the last digit. Exit status 77 (skipped) where there is none.
set -euo pipefail
concord=$1
shared=$2
own=$3
if [[ ! -f $shared/score/score.py ]]; then
  echo "no scorer at $shared: nothing was compared"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

same() { # text gold
  "$concord" read --json "$1" >"$work/readings"
  python3 "$shared/score/score.py" --text "$1" --gold "$2" --pred "$work/readings" --json >"$work/theirs"
  "$concord" evaluate --json --text "$1" --gold "$2" >"$work/ours"
  python3 - "$work/theirs" "$work/ours" <<'PYTHON'
import json, sys
theirs, ours = (json.load(open(name)) for name in sys.argv[1:])
ours.pop("calibration")
if theirs != ours:
    sys.exit(f"the figures differ:\n{theirs}\n{ours}")
print("the same figures, among them events", ours["all"]["event"])
PYTHON
}
same "$shared/reports" "$shared/gold"
for language in "$own"/*/; do
  same "$language/text" "$language/gold"
done
