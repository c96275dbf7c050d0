"""The answers that the five articles must give, as digests or as the pages they were written from.

Each check takes a running service and fails, by an exception, where a promise is not kept.
"""
import csv
import io
import json
import xml.etree.ElementTree

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


@check("the CSTO and the Union State are among the actors")
def _(s):
    names = {name["value"] for a in s.all("/actors") for name in a["names"]}
    assert {"CSTO", "OTSC", "Union State"} <= names, sorted(names)


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


# Errors and documents


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


@check("/alliances.csv has the rows of /alliances")
def _(s):
    rows = list(csv.DictReader(io.StringIO(s.get("/alliances.csv?partner=Russia").body.decode())))
    equal([row["id"] for row in rows], [a["id"] for a in s.all("/alliances?partner=Russia")])
    assert all(row["status"] for row in rows), rows


@check("/timeline counts each alliance once, by year or as unknown")
def _(s):
    timeline = s.get("/timeline?partner=Russia").json
    counted = sum(period["count"] for period in timeline["data"])
    equal(counted + timeline["unknown"], timeline["total"])
    equal(timeline["total"], len(s.all("/alliances?partner=Russia")))


@check("/dyads has each alliance in a row or tells why not, and its CSV the same rows")
def _(s):
    panel = s.get("/dyads?partner=Russia").json
    shown = {alliance for row in panel["data"] for alliance in row["alliances"]}
    equal(len(shown) + panel["without_years"] + panel["without_dyad"], panel["total"])
    assert all(row["mem1"] < row["mem2"] and row["alliances"] for row in panel["data"]), panel
    rows = list(csv.DictReader(io.StringIO(s.get("/dyads.csv?partner=Russia").body.decode())))
    equal([(r["dyad"], r["year"]) for r in rows], [(str(r["dyad"]), str(r["year"])) for r in panel["data"]])


@check("/autocomplete finds Russia as it is typed, in French and in English")
def _(s):
    for typed in ("russ", "RUSSI", "f%C3%A9d%C3%A9ration%20de%20R", "mosc"):
        hits = s.get("/autocomplete?q=" + typed).json["data"]
        equal((typed, hits[0]["id"] if hits else None), (typed, "RUS"))
    equal(s.get("/autocomplete").status, 400)


@check("/graph joins Russia to whom /actors/RUS/adjacent names, in GraphML too")
def _(s):
    adjacent = {actor["id"] for actor in s.all("/actors/RUS/adjacent")}
    edges = s.get("/graph?partner=Russia").json["edges"]
    ends = {tuple(sorted((e["source"], e["target"]))) for e in edges}
    equal({a if b == "RUS" else b for a, b in ends if "RUS" in (a, b)}, adjacent)
    graph = xml.etree.ElementTree.fromstring(s.get("/graph.graphml?partner=Russia").body)
    equal(len(graph.findall(".//{*}edge")), len(edges))


@check("/events and /statements lead to alliances and articles that are there")
def _(s):
    alliances = {a["id"] for a in s.all("/alliances")}
    articles = {a["id"] for a in s.all("/articles")}
    for event in s.all("/events"):
        assert event["alliance"] in alliances and event["article"] in articles, event
    assert {a["article"] for a in s.all("/statements")} <= articles


@check("/livez, /readyz and /openapi.yaml answer")
def _(s):
    for path in ("/livez", "/readyz", "/openapi.yaml"):
        equal((path, s.get(path).status), (path, 200))
    assert s.get("/openapi.yaml").body.startswith(b"openapi:"), "not an OpenAPI document"


@check("/metrics counts what was asked, in the text format of Prometheus")
def _(s):
    def count():
        lines = s.get("/metrics").body.decode().splitlines()
        name = 'entente_http_requests_total{route="/codebook",status="200"} '
        return int(next(line for line in lines if line.startswith(name))[len(name):])
    before = count()
    s.get("/codebook")
    equal(count() - before, 1)


# The server


@check("gzip, br and zstd decode to the answer without a coding")
def _(s):
    path = "/alliances?partner=Russia"
    plain = s.get(path).body
    for coding in ("gzip", "br", "zstd"):
        asked = f"Accept-Encoding: {coding}"
        coded = s.get(path, "--header", asked).body
        assert len(coded) < len(plain) / 3, f"{coding}: {len(coded)} of {len(plain)} octets"
        equal(s.get(path, "--header", asked, "--compressed").body, plain)


@check("POST /alliances/query asks like a target, by every framing")
def _(s):
    expected = s.get("/alliances?partner=Mali&partner=Russia&match=any&limit=3").json
    query = json.dumps({"partner": ["Mali", "Russia"], "match": "any", "limit": 3})
    for framing in ([], ["--header", "Transfer-Encoding: chunked"], ["--http2-prior-knowledge"]):
        found = s.get("/alliances/query", "--json", query, *framing)
        equal((found.status, found.json), (200, expected))
    form = s.get("/alliances/query", "--data", "partner=Mali&partner=Russia&match=any&limit=3")
    equal(form.json, expected)
    equal(s.get("/alliances/query", "--json", '{"partenr": 1}').status, 400)


@check("HTTP/2 by prior knowledge gives the answers of HTTP/1.1")
def _(s):
    for path in ("/", "/alliances?partner=Russia", "/alliances?partnr=Russia", "/nothing"):
        one, two = s.get(path), s.get(path, "--http2-prior-knowledge")
        equal((two.status, two.content_type, two.body), (one.status, one.content_type, one.body))
