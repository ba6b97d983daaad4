#!/usr/bin/env bash
# Installs the clients and judges that tests/RunnersKnee.Rules.Fhir.Tests uses; without them those tests are skipped, with the reason.
set -euo pipefail
cd "$(dirname "$0")"

# A plain install of lforms does not end, and no script of a package needs to run.
npm install --legacy-peer-deps --ignore-scripts --no-audit --no-fund --no-package-lock

# The FHIR packages name others that are on no registry of npm's, so they are unpacked by hand.
unpack() {
    [ -e "profiles/$1" ] && return
    mkdir -p "profiles/$1.part"
    tar --extract --gzip --strip-components=1 --directory "profiles/$1.part" --file "$(npm pack --silent "$1@$2")"
    mv "profiles/$1.part" "profiles/$1"
    rm -f "$1"-*.tgz
}
unpack hl7.fhir.uv.sdc 4.0.0-ballot
unpack hl7.fhir.uv.extensions.r4 5.3.0-ballot-tc1
