#!/usr/bin/env bash
# Scores what the release binary reads out of texts against hand-made expectations.
#
#   evaluate.sh                          the project's digests, the pages they were written from and
#                                        the development texts, where the checks directory has them
#   evaluate.sh TEXTS GOLD OUT [FLOORS]  the texts of one directory; OUT receives the records and the
#                                        scores, FLOORS names the set of floors that must hold
#
# CHECKS is an optional directory of external checks, ../shared beside the checkout unless set.
# BINARY is the program, .build/release/entente unless set.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
scripts=$root/scripts
checks=${CHECKS:-$root/../shared}
binary=${BINARY:-$root/.build/release/entente}
scorer=$checks/check/score.py

# The number that a text goes by: the digits that its name, or the document it is a digest of, begins
# with.
number_of() {
    local document
    document=$(sed -n 's/^ *document: *//p;/^# /q' "$1" | head -n 1)
    basename "${document:-$1}" | sed 's/^\([0-9]*\).*/\1/'
}

evaluate() {
    local texts=$1 gold=$2 out=$3 floors=${4:-} text number
    mkdir -p "$out/extracted" "$out/records"
    rm -f "$out"/extracted/*.json "$out"/records/*.json
    for text in "$texts"/*.txt "$texts"/*.md; do
        [ -f "$text" ] || continue
        number=$(number_of "$text")
        [ -n "$number" ] || continue
        "$binary" extract "$text" >"$out/extracted/$number.json"
        "$scripts/to-score-format.py" "$out/extracted/$number.json" >"$out/records/$number.json"
    done
    "$scripts/unite-gold.py" "$gold" >"$out/gold.jsonl"
    python3 -B "$scorer" "$out/records" "$out/gold.jsonl" --errors >"$out/scores.txt"
    sed '$d' "$out/scores.txt"
    if [ -n "$floors" ]; then "$scripts/check-floors.py" "$floors" "$out/scores.txt"; fi
}

if [ $# -ge 3 ]; then
    evaluate "$@"
    exit
fi
if [ $# -ne 0 ]; then
    sed -n '2,/^set/{/^#/p}' "$0"
    exit 2
fi
if [ ! -f "$scorer" ]; then
    echo "Skipped: no external checks at $checks"
    exit 0
fi
out=$root/.build/evaluation
failed=0
run() {
    echo "-- $1"
    "$0" "$2" "$3" "$out/$1" "$1" || failed=1
}
run seeds-digests "$root/seeds/articles" "$checks/seeds/gold.jsonl"
run seeds-pages "$checks/seeds" "$checks/seeds/gold.jsonl"
if [ -f "$checks/dev/gold.jsonl" ]; then
    run development "$checks/dev/texts" "$checks/dev/gold.jsonl"
fi
# The corpus of the project: the half that rules may be written from, and the half held back, of which
# only the scores are shown; each in two series, texts that tell by allusion and pages.
corpus=$root/Tests/Evaluation
for series in allusive page second third fourth fifth; do
    for half in rules held; do
        case $series in
        allusive) name=corpus-$half ;;
        page) name=pages-$half ;;
        *) name=$series-$half ;;
        esac
        grep "\"half\": \"$half\", \"series\": \"$series\"" "$corpus/gold.jsonl" >"$out/$name.jsonl" ||
            continue
        run "$name" "$corpus/texts" "$out/$name.jsonl" >"$out/$name.txt"
        if [ $half = held ]; then grep -v '^   |' "$out/$name.txt"; else cat "$out/$name.txt"; fi
    done
done
run english "$corpus/english/texts" "$corpus/english/gold.jsonl"
exit "$failed"
