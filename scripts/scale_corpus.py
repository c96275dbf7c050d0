#!/usr/bin/env -S python3 -B
"""Writes a corpus of made-up alliances, as many as asked for, always the same for a number.

    scale_corpus.py COUNT FOLDER

The folder then holds articles/scale-….alliances.jsonl, which `entente serve --seeds FOLDER` takes.
What is frequent in the world is frequent here: partners, topics and names of operations follow
Zipf's law, most alliances have two parties, some have a date only to the year and some none.
"""
import bisect
import csv
import itertools
import json
import os
import random
import sys

STATES = os.path.join(os.path.dirname(__file__), "..", "Sources", "Gazetteer", "Data", "states.tsv")

# Rows of a file: a data set is an article, and has a bound of 10 MiB.
ROWS_PER_FILE = 2_000

# The partners of most alliances; the other states follow in order of their codes.
FIRST_PARTNERS = """USA RUS FRA CHN GBR TUR UKR IND DEU ISR IRN SAU POL JPN KOR EGY ARE PAK MLI BLR
    PRK ITA AUS NER BFA SRB AZE ARM ROU GRC""".split()

CLASSES = {"dca_general": 46, "alignment": 22, "alliance": 12, "dca_sector": 12,
           "strategic_partnership": 6, "organisation": 2}
INSTRUMENTS = {"agreement": 48, "memorandum": 20, "none": 12, "treaty": 8, "pact": 5,
               "protocol": 4, "joint_statement": 3}
STATUSES = {"in_force": 52, "signed": 17, "announced": 9, "expired": 8, "proposed": 6,
            "terminated": 5, "ratified": 2, "suspended": 1}
SECTORS = {"education_training": 30, "joint_exercises": 22, "procurement_arms": 20,
           "information_exchange": 12, "defense_policy": 10, "counterterrorism": 8, "basing": 6,
           "peacekeeping": 5, "weapons_programs": 4, "research_development": 4, "air_defence": 3,
           "joint_force": 2, "electronic_warfare": 1, "nuclear_hosting": 1}
HEADS = ("Accord de coopération militaire", "Partenariat de défense", "Mémorandum d’entente",
         "Accord sur le statut des forces", "Pacte de défense mutuelle", "Protocole technique",
         "Convention de sécurité", "Accord-cadre")
TOPICS = """formation d’officiers | exercices conjoints | livraison de drones | défense aérienne |
    surveillance maritime | échange de renseignement | lutte contre le terrorisme | missiles de croisière |
    maintenance d’hélicoptères | frégates | munitions d’artillerie | cybersécurité | base aérienne |
    systèmes antichars | sous-marins | véhicules blindés | radars | déminage | logistique |
    opérations de paix | satellites d’observation | avions de chasse | guerre électronique |
    escorte de convois | hôpitaux de campagne | soutien aux gardes-côtes | académies militaires |
    forces spéciales | ponts flottants | dissuasion nucléaire""".replace("\n", " ").split("|")
SYLLABLES = "ka ri mo ta ve lu sen dor bal ti na gor se mi ran do pe lis tar vi".split()
OPERATIONS = 20_000


class Draw:
    """Draws from a list by weights, with one number of the generator each time."""

    def __init__(self, values, weights):
        self.values = list(values)
        self.bounds = list(itertools.accumulate(weights))

    def one(self, chance):
        return self.values[bisect.bisect(self.bounds, chance.random() * self.bounds[-1])]

    @classmethod
    def of(cls, weights):
        return cls(weights, weights.values())

    @classmethod
    def zipf(cls, values, exponent=1.0):
        values = list(values)
        return cls(values, [1 / rank ** exponent for rank in range(1, len(values) + 1)])


def read_partners():
    """Codes and French names of the states, the most frequent partner first."""
    with open(STATES, encoding="utf-8", newline="") as file:
        names = {row["iso3"]: row["name_fr"] for row in csv.DictReader(file, delimiter="\t",
                                                                     quoting=csv.QUOTE_NONE)}
    order = FIRST_PARTNERS + sorted(set(names) - set(FIRST_PARTNERS))
    return {code: names[code] for code in order}


def operation(number):
    """A name that nothing else has: Karimo, Taveluka …"""
    word = ""
    number += len(SYLLABLES) ** 2
    while number:
        number, place = divmod(number, len(SYLLABLES))
        word += SYLLABLES[place]
    return word.capitalize()


def rows(count, seed=1):
    """The alliances as the lines of a data set say them, in order of id."""
    chance = random.Random(seed)
    names = read_partners()
    partners, topics = Draw.zipf(names), Draw.zipf([topic.strip() for topic in TOPICS])
    operations = Draw.zipf(range(OPERATIONS))
    classes, instruments = Draw.of(CLASSES), Draw.of(INSTRUMENTS)
    statuses, sectors = Draw.of(STATUSES), Draw.of(SECTORS)
    sizes, heads = Draw.of({2: 86, 3: 9, 4: 3, 6: 2}), Draw.zipf(HEADS)
    for number in range(count):
        size, parties = sizes.one(chance), set()
        while len(parties) < size:
            parties.add(partners.one(chance))
        parties = sorted(parties)
        between = " et ".join(names[code] for code in parties[:2])
        row = {
            "id": f"s{number:07}",
            "name": f"{heads.one(chance)} entre {between} : {topics.one(chance)}, "
                    f"opération {operation(operations.one(chance))}",
            "parties": parties, "class": classes.one(chance), "instrument": instruments.one(chance),
            "status": statuses.one(chance)}
        topics_told = {sectors.one(chance) for _ in range(int(chance.random() * 3))}
        if topics_told:
            row["sectors"] = sorted(topics_told)
        if chance.random() < 0.85:
            year = 2025 - int(chance.random() ** 2 * 70)
            row["signed"] = date(chance, year)
            if chance.random() < 0.3:
                row["expires"] = str(year + 5 * (1 + int(chance.random() * 4)))
            if row["status"] == "terminated":
                row["terminated"] = str(min(2025, year + int(chance.random() * 20)))
        yield row


def date(chance, year):
    """To the day, mostly; else to the month or the year."""
    month, day, kind = 1 + int(chance.random() * 12), 1 + int(chance.random() * 28), chance.random()
    return (f"{year}-{month:02}-{day:02}" if kind < 0.7 else
            f"{year}-{month:02}" if kind < 0.85 else str(year))


def write(count, folder):
    """Writes the data sets into `folder`; the octets written."""
    articles = os.path.join(folder, "articles")
    os.makedirs(articles, exist_ok=True)
    octets, lines = 0, rows(count)
    for number in itertools.count():
        part = [json.dumps(row, ensure_ascii=False) + "\n"
                for row in itertools.islice(lines, ROWS_PER_FILE)]
        if not part:
            return octets
        path = os.path.join(articles, f"scale-{number:04}.alliances.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            octets += file.write("".join(part))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    write(int(sys.argv[1]), sys.argv[2])
