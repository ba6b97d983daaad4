#!/usr/bin/env bash
# Publishes the probe as it is, trimmed, and compiled ahead of time, and compares what each says to all worked cases.
set -euo pipefail
cd "$(dirname "$0")"

cases=../RunnersKnee.Rules.Tests/WorkedCases/cases.ndjson
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# What is published for this kind of machine needs packages that the lock files for all machines do not name.
export NuGetLockFilePath=obj/packages.lock.json
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

dotnet publish -c Release -o "$out/ordinary" --nologo -v quiet
dotnet publish -c Release -o "$out/trimmed" --nologo -v quiet -r "$rid" --self-contained -p:PublishTrimmed=true -p:TrimMode=full
dotnet publish -c Release -o "$out/aot" --nologo -v quiet -r "$rid" -p:PublishAot=true

for kind in ordinary trimmed aot; do
    echo "$kind: $("$out/$kind/RunnersKnee.Rules.AotProbe" "$cases" 2>&1 >"$out/$kind.ndjson"), $(du -sm --exclude='*.pdb' --exclude='*.dbg' "$out/$kind" | cut -f1) MB"
    cmp "$out/ordinary.ndjson" "$out/$kind.ndjson"
done
echo "The three builds say the same, byte for byte, to $(wc -l <"$out/ordinary.ndjson") cases."
