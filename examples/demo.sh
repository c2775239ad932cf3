#!/usr/bin/env bash
# The main job on the example reports, step by step, in a record of its own under build/demo. Called by ./run demo.
set -euo pipefail
root=$1
concord=$root/build/release/concord
demo=$root/build/demo
export CONCORD_RECORD=$demo/record XDG_STATE_HOME=$demo/state

rm -rf "$demo"
mkdir -p "$demo"
cd "$root"

step() {
  printf '\n$ concord %s\n' "$*"
  "$concord" "$@"
}

echo "Six reports about climate diplomacy, in English and Russian, become a signed record."
step init --office desk.example/climate
step read --accept 0.5 examples/reports
step timeline
step agreements
step commitments --due
step commitments --overdue
step verify

cat <<TEXT

What to try next, from any folder (the record of this demo is in build/demo/record):
  export CONCORD_RECORD=$CONCORD_RECORD XDG_STATE_HOME=$XDG_STATE_HOME
  $root/run concord serve                 the record in a browser, at http://127.0.0.1:8437/
  $root/run concord review                what the reader was less sure of, with the words it stands on
  $root/run concord search водород        word forms of both languages are found
  $root/run concord actors                who is in the record
  $root/run concord export --tiles DIR    the log as any C2SP tlog client reads it
  $root/run concord init --help           a record of your own: --record DIR, then read your reports
TEXT
