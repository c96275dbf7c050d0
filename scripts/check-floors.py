#!/usr/bin/env -S python3 -B
"""Fails where a score lies under its floor in Tests/Evaluation/floors.json.

    check-floors.py NAME SCORES.txt

SCORES.txt is what the scorer printed: its last line is the JSON that is read. NAME is a set of
floors; a set that is not there asks for nothing.
"""
import json
import os
import sys

FLOORS = os.path.join(os.path.dirname(__file__), "..", "Tests", "Evaluation", "floors.json")


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    with open(FLOORS, encoding="utf-8") as file:
        floors = json.load(file).get(sys.argv[1], {})
    with open(sys.argv[2], encoding="utf-8") as file:
        scores = json.loads(file.read().strip().splitlines()[-1])
    # A share among the matches falls as harder alliances are found; the numbers that are right do not.
    scores["status_right"] = round((scores["status_acc"] or 0) * scores["party_sets"]["tp"])
    scores["kinds_right"] = scores["kinds"]["tp"]
    scores["kinds_precision"] = scores["kinds"]["p"]
    low = []
    for name, floor in floors.items():
        score = scores[name]
        score = score["f1"] if isinstance(score, dict) else score
        if score is None or score < floor:
            low.append(f"{sys.argv[1]}: {name} is {score}, its floor {floor}")
    print("\n".join(low) or f"{sys.argv[1]}: {len(floors)} floors hold")
    raise SystemExit(1 if low else 0)


main()
