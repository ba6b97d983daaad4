#!/usr/bin/env bash
# How long batch, one worker and two workers take for the same lines on this machine, as ratios to batch on one core.
# Needs nats-server and taskset. Prints a line each: elapsed time from the first line in to the last answer out.
set -euo pipefail
cd "$(dirname "$0")/../.."

lines=${1:-20000}
here=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$here"' EXIT
dotnet build samples/RunnersKnee.Console -c Release --nologo --verbosity quiet >/dev/null
dotnet build samples/RunnersKnee.Worker -c Release --nologo --verbosity quiet >/dev/null
batch="dotnet samples/RunnersKnee.Console/bin/Release/net10.0/RunnersKnee.Console.dll batch --brief"
worker="dotnet samples/RunnersKnee.Worker/bin/Release/net10.0/RunnersKnee.Worker.dll"

cases=tests/RunnersKnee.Rules.Tests/WorkedCases/cases.ndjson
for _ in $(seq $((lines / $(wc -l <"$cases")))); do cat "$cases"; done >"$here/in"

now() { date +%s%N; }
seconds() { awk -v from="$1" -v to="$2" 'BEGIN { printf "%.2f", (to - from) / 1e9 }'; }

from=$(now); taskset -c 0 $batch "$here/in" >"$here/batch" 2>/dev/null || true; one=$(seconds "$from" "$(now)")
echo "batch, one core: $one s"
from=$(now); $batch "$here/in" >"$here/batch" 2>/dev/null || true
echo "batch, all of $(nproc) cores: $(seconds "$from" "$(now)") s"

export NATS_URL=nats://127.0.0.1:14399
nats-server -js -p 14399 -a 127.0.0.1 -sd "$here/store" 2>/dev/null &
sleep 1
for workers in 1 2; do
    pids=
    for _ in $(seq "$workers"); do
        $worker work 2>/dev/null &
        pids="$pids $!"
    done
    sleep 3 # The workers have started, as on a machine that works all day.
    from=$(now)
    run=$($worker feed "$here/in" 2>/dev/null)
    $worker collect "$run" --wait 60 >"$here/answers" 2>/dev/null || true
    took=$(seconds "$from" "$(now)")
    cmp "$here/batch" "$here/answers"
    echo "queue, $workers at work: $took s, $(awk -v a="$took" -v b="$one" 'BEGIN { printf "%.2f", a / b }') of batch on one core"
    kill -TERM $pids; wait $pids || true
done
