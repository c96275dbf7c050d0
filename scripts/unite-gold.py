#!/usr/bin/env -S python3 -B
"""Brings expectations into the one form that the scorer can match in full.

    unite-gold.py GOLD.jsonl > UNITED.jsonl

The scorer finds one item for each set of parties in a text, and outputs whose name begins with the
digits of an id. So items of equal parties are united: their kinds add up, and the first stated date
counts. Items that are civil alone are no alliances, and go. Ids keep their leading digits.
"""
import json
import re
import sys

DATES = ("signed", "announced", "valid_until", "duration_years")


def key(item):
    return tuple(sorted(item["parties"]))


def merged(first, second):
    """`first`, with what `second` expects of the same parties."""
    united = dict(first)
    kinds = list(dict.fromkeys(first["kinds"] + second["kinds"]))
    united["kinds"] = [kind for kind in kinds if kind != "civil-nuclear"]
    for name in ("kinds_opt", "status_ok", "parties_alt"):
        united[name] = first.get(name, []) + second.get(name, [])
    united["status_ok"].append(second["status"])
    for name in DATES:
        if united.get(name) is None:
            united[name] = second.get(name)
    return united


def united(items):
    """Required items of equal parties become one; optional ones add what is allowed besides."""
    military = [i for i in items if i["kinds"] != ["civil-nuclear"]]
    required = {}
    for item in (i for i in military if not i.get("optional")):
        same = required.get(key(item))
        required[key(item)] = merged(same, item) if same else item
    apart = []
    for item in (i for i in military if i.get("optional")):
        same = required.get(key(item))
        if same:
            same["kinds_opt"] = same.get("kinds_opt", []) + item["kinds"]
        else:
            apart.append(item)
    return list(required.values()) + apart


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    ids = set()
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in filter(str.strip, file):
            gold = json.loads(line)
            gold["id"] = re.match(r"\d+", gold["id"]).group()
            if gold["id"] in ids:
                raise SystemExit(f"{sys.argv[1]}: two texts are numbered {gold['id']}")
            ids.add(gold["id"])
            gold["alliances"] = united(gold["alliances"])
            print(json.dumps(gold, ensure_ascii=False))


main()
