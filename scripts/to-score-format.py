#!/usr/bin/env -S python3 -B
"""Turns what `entente extract` printed into the records that the scorer reads.

    to-score-format.py EXTRACTED.json > RECORD.json

The scorer's terms are fewer than ours: a kind stands for a class, an obligation or a sector.
"""
import json
import sys

KIND_OF_CLASS = {
    "dca_general": "defence-cooperation-agreement",
    "dca_sector": "defence-cooperation-agreement",
    "strategic_partnership": "strategic-partnership",
    "organisation": "membership",
}
KIND_OF_OBLIGATION = {"defense": "mutual-defence", "nonaggression": "non-aggression"}
KIND_OF_SECTOR = {
    "procurement_arms": "arms-supply",
    "weapons_programs": "arms-supply",
    "joint_force": "joint-force",
    "joint_exercises": "joint-exercise",
    "education_training": "training",
    "basing": "basing-deployment",
    "nuclear_hosting": "nuclear-deployment",
    "information_exchange": "intelligence-sharing",
}
STATUS = {
    "proposed": "under discussion",
    "in_force": "in force",
    "suspended": "terminated",
}


def edtf(date):
    """The value without the marks of uncertainty, which the scorer does not read."""
    return None if date is None else date["edtf"].rstrip("?~%")


def kinds(alliance):
    found = [KIND_OF_CLASS.get(alliance["class"]), KIND_OF_CLASS.get(alliance["instrument"])]
    found += [kind for name, kind in KIND_OF_OBLIGATION.items()
              if alliance["obligations"][name] == "yes"]
    found += [KIND_OF_SECTOR.get(sector) for sector in alliance["sectors"]]
    if alliance["status"] in ("terminated", "suspended"):
        found.append("termination")
    return sorted({kind for kind in found if kind})


def years(months):
    """Whole years as an integer: 60 → 5, 30 → 2.5."""
    if months is None:
        return None
    return months // 12 if months % 12 == 0 else months / 12


def record(extracted):
    return {
        "title": extracted["article"]["title"],
        "published": edtf(extracted["article"]["published"]),
        "alliances": [
            {
                "parties": [party["id"] for party in alliance["parties"]],
                "kinds": kinds(alliance),
                "status": STATUS.get(alliance["status"], alliance["status"]),
                "signed": edtf(alliance["signed"]),
                "announced": edtf(alliance["announced"]),
                "valid_until": edtf(alliance["expires"]),
                "duration_years": years(alliance["length_months"]),
            }
            for alliance in extracted["alliances"]
        ],
        "persons": [{"name": actor["name"]["fr"]} for actor in extracted["actors"]
                    if actor["kind"] == "person"],
    }


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        extracted = json.load(file)
    json.dump(record(extracted), sys.stdout, ensure_ascii=False, indent=1)
    print()


main()
