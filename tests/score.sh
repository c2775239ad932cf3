#!/usr/bin/env bash
# Scores the reader against a set of annotated reports that lies beside the project, where there is one: typed events
# at least 0.60, dates at least 0.80, and no quote that is not in its text. Exit status 77 (skipped) where there is none.
set -euo pipefail
concord=$1
shared=$2
if [[ ! -f $shared/score/score.py ]]; then
  echo "no annotated reports at $shared: nothing was scored"
  exit 77
fi
readings=$(mktemp)
trap 'rm -f "$readings"' EXIT
"$concord" read --json "$shared/reports" >"$readings"
python3 "$shared/score/score.py" --text "$shared/reports" --gold "$shared/gold" --pred "$readings"
python3 "$shared/score/score.py" --text "$shared/reports" --gold "$shared/gold" --pred "$readings" --json |
  python3 -c '
import json, sys
score = json.load(sys.stdin)
every = score["all"]
right = every["event"]["f1"] >= 0.60 and every["date"]["share"] >= 0.80 and score["quotes_not_in_text"] == 0
sys.exit(0 if right else 1)'
