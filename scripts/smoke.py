#!/usr/bin/env -S python3 -B
"""Starts the release binary and checks the answers that it must give, with curl.

    smoke.py --binary .build/release/entente --seeds seeds

SEEDS holds the five articles that come with the project, as digests or as the pages they were
written from: both must give these answers. Each check prints one line, ok or FAIL with what was
found. Exit status 0 when all are ok.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

from service import Service

BURMA, BURKINA, SAHEL, MINSK, BELARUS = "000_", "001_", "002_", "003_", "004_"
checks = []


def check(promise):
    """Registers a function that fails, by an assertion, where `promise` is not kept."""
    def register(function):
        checks.append((promise, function))
        return function
    return register


# What a record says


def actors(alliance):
    """The ids of all who take part, the members of an organisation included."""
    return {actor["id"] for actor in alliance["parties"] + alliance["members"]}


def edtf(date):
    """A date's value without the mark of an inferred part; None where there is none."""
    return None if date is None else date["edtf"].rstrip("?~%")


def between(alliances, *parties):
    """The alliances of exactly these parties, at least one."""
    found = [a for a in alliances if {p["id"] for p in a["parties"]} == set(parties)]
    assert found, f"none between {', '.join(parties)} in {[a['id'] for a in alliances]}"
    return found


def sectors(alliances):
    return {sector for alliance in alliances for sector in alliance["sectors"]}


def deliveries(alliances):
    return [e["delivery"] for a in alliances for e in a["events"] if e["delivery"]]


def only(records, description):
    """The one record of a list that should hold one."""
    assert len(records) == 1, f"{len(records)} {description}: {[r['id'] for r in records]}"
    return records[0]


def article(service, document):
    listed = [a for a in service.all("/articles")
              if a["source"]["document"].startswith(document)]
    one = only(listed, f"articles from document {document}…")
    return service.get(f"/articles/{one['id']}").json


def equal(found, expected):
    assert found == expected, f"{found!r}, expected {expected!r}"


# Who is allied with Russia


@check("partner= takes Russia, russie, RUS and Moscou for the same state")
def _(s):
    lists = {name: [a["id"] for a in s.all(f"/alliances?partner={name}")]
             for name in ("Russia", "russie", "RUS", "Moscou")}
    assert lists["Russia"], "no alliance"
    for name, ids in lists.items():
        assert ids == lists["Russia"], f"{name}: {ids}, Russia: {lists['Russia']}"


@check("Myanmar and Russia: a renewed five-year pact, announced 2026-02-03, to 2030")
def _(s):
    pacts = [a for a in between(s.all("/alliances?partner=Russia"), "MMR", "RUS") if a["renewal"]]
    pact = only(pacts, "renewed pacts")
    equal(pact["class"], "dca_general")
    equal(pact["status"], "signed")
    equal(edtf(pact["announced"]), "2026-02-03")
    equal(edtf(pact["expires"]), "2030")
    equal(pact["length_months"], 60)
    equal(pact["signed"], None)


@check("Myanmar and Russia: six Su-30 delivered by 2025; drones and jammers only reported")
def _(s):
    arms = between(s.all("/alliances?partner=Russia&partner=Myanmar"), "MMR", "RUS")
    assert "procurement_arms" in sectors(arms), sectors(arms)
    fighters = [d for d in deliveries(arms) if d["number"] == 6]
    assert len(fighters) == 1, deliveries(arms)
    assert "30" in fighters[0]["designation"], fighters
    equal((fighters[0]["supplier"], fighters[0]["recipient"]), ("RUS", "MMR"))
    equal(edtf(fighters[0]["delivered"]), "2025")
    equal(fighters[0]["uncertain"], False)
    assert any(d["uncertain"] for d in deliveries(arms)), deliveries(arms)


@check("Burkina Faso and Russia: cooperation under discussion, talks on 2023-11-07, nothing signed")
def _(s):
    talks = between(s.all("/alliances?partner=Russia"), "BFA", "RUS")
    equal({a["status"] for a in talks}, {"proposed"})
    equal({edtf(a["signed"]) for a in talks}, {None})
    dates = {edtf(event["date"]) for a in talks for event in a["events"]}
    assert "2023-11-07" in dates, dates


@check("Russia announced training and equipment for Mali, Burkina Faso and Niger")
def _(s):
    support = [a for a in s.all("/alliances?partner=Russia")
               if {"RUS", "MLI", "BFA", "NER"} <= actors(a)]
    assert {"education_training", "procurement_arms"} <= sectors(support), sectors(support)
    assert "announced" in {a["status"] for a in support}, support


@check("Belarus and Russia: regional troops, nuclear weapons, exercises announced 2024-05-06")
def _(s):
    found = between(s.all("/alliances?partner=Russia"), "BLR", "RUS")
    expected = {"joint_force", "nuclear_hosting", "joint_exercises"}
    assert expected <= sectors(found), sectors(found)
    dates = {edtf(a["announced"]) for a in found}
    dates |= {edtf(event["date"]) for a in found for event in a["events"]}
    assert "2024-05-06" in dates, dates


@check("Belarus and Russia stand together in the CSTO")
def _(s):
    found = s.all("/alliances?partner=Russia&partner=Belarus&partner=CSTO")
    assert any(a["class"] == "organisation" for a in found), [a["id"] for a in found]


@check("neither France nor Ukraine is an ally of Russia")
def _(s):
    for a in s.all("/alliances"):
        assert not ("RUS" in actors(a) and actors(a) & {"FRA", "UKR"}), a["id"]


# Others


@check("partner=Mali&partner=Niger: those that join both, a joint force of 5,000 among them")
def _(s):
    found = s.all("/alliances?partner=Mali&partner=Niger")
    for a in found:
        assert {"MLI", "NER"} <= actors(a), a["id"]
    force = only([a for a in found if a["strength"] == 5000], "forces of 5,000")
    assert "joint_force" in force["sectors"], force["sectors"]
    equal(edtf(force["announced"]), "2025-01")
    assert "RUS" not in actors(force), actors(force)


@check("partner=China: supplies to Myanmar")
def _(s):
    supplies = between(s.all("/alliances?partner=China"), "CHN", "MMR")
    assert "procurement_arms" in sectors(supplies), sectors(supplies)


@check("partner=France: what Burkina Faso broke off in 2023-01, terminated")
def _(s):
    found = s.all("/alliances?partner=France")
    equal({a["status"] for a in found}, {"terminated"})
    dates = {edtf(a["terminated"]) for a in between(found, "BFA", "FRA")}
    assert "2023-01" in dates, dates


@check("the Burkinabè power plant is not military")
def _(s):
    for a in s.all("/alliances?partner=Burkina Faso"):
        assert "nuclear_hosting" not in a["sectors"], a["id"]
        names = (a["name"]["fr"] + a["name"]["en"]).lower()
        assert "nucl" not in names, a["name"]
        assert not (edtf(a["signed"]) or "").startswith("2023-10"), a["id"]


# Articles, persons, dates


@check("publication dates stand where the page states them, and are null elsewhere")
def _(s):
    found = {a["source"]["document"][:4]: edtf(a["published"]) for a in s.all("/articles")}
    equal(found, {BURMA: "2026-02-04", BURKINA: None, SAHEL: None,
                  MINSK: "2024-05-26", BELARUS: None})


@check("\"dimanche 20 juin\" in a teaser is 2021-06-20")
def _(s):
    dates = {edtf(teaser["date"]) for teaser in article(s, BURMA)["related"]}
    assert "2021-06-20" in dates, dates


def person(service, name):
    found = [a for a in service.all("/actors")
             if a["kind"] == "person" and name in {n["value"] for n in a["names"]}]
    return only(found, f"persons named {name}")


@check("Choïgou is minister of defence in 2023 and secretary of the Security Council in 2026")
def _(s):
    positions = person(s, "Sergueï Choïgou")["positions"]
    seen = {word: {edtf(p["seen_from"]) for p in positions if word in p["title"].lower()}
            for word in ("ministre", "secrétaire")}
    assert any((date or "").startswith("2023") for date in seen["ministre"]), positions
    assert any((date or "").startswith("2026") for date in seen["secrétaire"]), positions


@check("the junta's head is one person, well spelt and misspelt")
def _(s):
    equal(person(s, "Min Haung Laing")["id"], person(s, "Min Aung Hlaing")["id"])


@check("/search finds the Sukhoï with and without its diaeresis")
def _(s):
    for word in ("Sukhoï", "sukhoi"):
        assert s.get(f"/search?q={word}").json["data"], word


@check("each alliance leads to statements whose quotes stand in the articles")
def _(s):
    texts = {a["id"]: s.get(f"/articles/{a['id']}").json["text"] for a in s.all("/articles")}
    for a in s.all("/alliances"):
        statements = s.all(f"/alliances/{a['id']}/statements")
        assert statements, f"{a['id']} has none"
        for x in statements:
            equal(texts[x["article"]][x["start"]:x["end"]], x["quote"])


# Errors, documents, signals


def problem(service, path, *words):
    answer = service.get(path)
    equal(answer.status, 400)
    equal(answer.content_type.partition(";")[0], "application/problem+json")
    for word in words:
        assert word in answer.body.decode(), f"{path}: no {word} in {answer.body.decode()}"


@check("an unknown parameter is 400, and the problem names the near miss")
def _(s):
    problem(s, "/alliances?partnr=Russia", "partnr", "partner")


@check("an unknown actor is 400, and the problem suggests one")
def _(s):
    problem(s, "/alliances?partner=Rusia", "Rusia", "Russia")


@check("a bad status and a bad date are 400, and the problem names the parameter")
def _(s):
    problem(s, "/alliances?status=sgned", "status", "signed")
    problem(s, "/alliances?expires=2030-13", "expires")


@check("a known actor without an alliance is 200 with an empty list")
def _(s):
    equal(s.get("/alliances?partner=Iceland").json["data"], [])


@check("an unknown path is 404, an unknown id too")
def _(s):
    for path in ("/alliance", "/alliances/none", "/actors/none", "/articles/none"):
        equal((path, s.get(path).status), (path, 404))


@check("/livez, /readyz and /openapi.yaml answer")
def _(s):
    for path in ("/livez", "/readyz", "/openapi.yaml"):
        equal((path, s.get(path).status), (path, 200))
    assert s.get("/openapi.yaml").body.startswith(b"openapi:"), "not an OpenAPI document"


def reported(service, words, seconds=15):
    """Waits until the server has printed all of `words`."""
    end = time.monotonic() + seconds
    while not all(word in service.output() for word in words):
        assert time.monotonic() < end, f"{words} not in:\n{service.output()}"
        assert service.get("/livez").status == 200
        time.sleep(0.05)


def articles_folder(seeds):
    folder = os.path.join(seeds, "articles")
    return folder if os.path.isdir(folder) else seeds


@check("SIGHUP takes up a new article, and requests are answered all along")
def _(s):
    shutil.copyfile(
        os.path.join(articles_folder(s.seeds), first_article(s.seeds)),
        os.path.join(articles_folder(s.seeds), "a-second-copy.txt"))
    before = s.get("/articles").json["total"]
    s.signal(signal.SIGHUP)
    end = time.monotonic() + 15
    while s.get("/articles").json["total"] != before + 1:
        assert time.monotonic() < end, s.output()


@check("SIGHUP with a bad seed names file and line, and the old articles are served on")
def _(s):
    before = s.get("/alliances").body
    with open(os.path.join(articles_folder(s.seeds), "bad.md"), "w", encoding="utf-8") as bad:
        bad.write("---\ntitle: Un accord\npublished: 2026-02-30\n---\nUn texte.\n")
    s.signal(signal.SIGHUP)
    reported(s, ["bad.md:3", "2026-02-30"])
    equal(s.get("/alliances").body, before)


@check("SIGTERM ends the server with exit status 0")
def _(s):
    equal(s.stop(), 0)


def first_article(seeds):
    names = sorted(os.listdir(articles_folder(seeds)))
    return next(n for n in names if n.endswith((".md", ".txt")) and n != "README.md")


# Without a server


def article_files(seeds):
    folder = articles_folder(seeds)
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))
            if name.endswith((".md", ".txt")) and name != "README.md"]


def two_runs_are_equal(binary, seeds):
    runs = [subprocess.run([binary, "extract", *article_files(seeds)],
                           capture_output=True, check=True).stdout for _ in range(2)]
    assert runs[0], "nothing was printed"
    assert runs[0] == runs[1], "two runs printed different bytes"


def seeds_are_valid(binary, seeds):
    done = subprocess.run([binary, "check", seeds], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def run(promise, function, *arguments):
    try:
        function(*arguments)
    except (AssertionError, OSError, LookupError, TypeError, ValueError,
            subprocess.CalledProcessError) as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        print(f"FAIL  {promise}\n      line {where.lineno}: {type(error).__name__}: "
              f"{str(error)[:1500]}", flush=True)
        return False
    print(f"ok    {promise}", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    options = parser.parse_args()
    results = [
        run("two runs of entente extract print identical bytes",
            two_runs_are_equal, options.binary, options.seeds),
        run("entente check accepts the seeds", seeds_are_valid, options.binary, options.seeds),
    ]
    with tempfile.TemporaryDirectory() as scratch:
        # The signal checks add files: never to the tree itself.
        seeds = shutil.copytree(options.seeds, os.path.join(scratch, "seeds"))
        with Service(options.binary, seeds) as service:
            service.seeds = seeds
            results += [run(promise, function, service) for promise, function in checks]
    failed = results.count(False)
    print(f"{len(results) - failed} promises kept, {failed} broken")
    sys.exit(1 if failed else 0)


main()
