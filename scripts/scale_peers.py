"""The databases that Entente is compared with, each with the same alliances, indexed as their manuals advise.

They run inside the process that asks, so that no request and no JSON costs them anything: they hand over rows as
tuples.
"""
import json
import sqlite3

COLUMNS = "n, id, name, class, instrument, status, signed, signed_first, signed_last, row"


def span(date):
    """The first and the last day that `2011`, `2011-12` or `2011-12-21` may mean."""
    if not date:
        return None, None
    first, last = (date + "-01-01")[:10], (date + "-12-31")[:10]
    return (first, last) if len(date) != 7 else (date + "-01", date + "-31")


def tables(rows):
    """The rows of the three tables: alliances, parties, sectors."""
    alliances, parties, sectors = [], [], []
    for number, row in enumerate(rows):
        text = json.dumps(row, ensure_ascii=False)
        alliances.append((number, row["id"], row["name"], row["class"], row["instrument"],
                          row["status"], row.get("signed"), *span(row.get("signed")), text))
        parties += [(code, number) for code in row["parties"]]
        sectors += [(sector, number) for sector in row.get("sectors", ())]
    return alliances, parties, sectors


def conditions(ask, text):
    """The WHERE of a query with its values; `text` says how a word is looked for."""
    parts, values = [], []
    for code in ask.partners:
        parts.append("n IN (SELECT n FROM parties WHERE party = ?)")
        values.append(code)
    if ask.status:
        parts.append("status = ?")
        values.append(ask.status)
    if ask.signed:
        parts.append("signed_last >= ? AND signed_first <= ?")
        values += ask.signed
    if ask.word:
        parts.append(text)
        values.append(ask.word)
    return " AND ".join(parts), values


def facet_query(facet, where):
    """Counts of a column of the alliances, or of a table of its own."""
    if facet == "sector":
        return (f"SELECT sector, count(*) FROM sectors WHERE n IN (SELECT n FROM alliances "
                f"WHERE {where}) GROUP BY sector ORDER BY 2 DESC, 1")
    return (f"SELECT {facet}, count(*) FROM alliances WHERE {where} "
            f"GROUP BY {facet} ORDER BY 2 DESC, 1")


class Database:
    """Asks for the total, the first page and the facets with a statement each."""

    text = "n IN (SELECT rowid FROM words WHERE words MATCH ?)"

    def ask(self, ask):
        where, values = conditions(ask, self.text)
        order = "signed_first DESC, n" if ask.signed else "n"
        total = self.rows(f"SELECT count(*) FROM alliances WHERE {where}", values)[0][0]
        page = self.page(ask, where, values, order)
        facets = [self.rows(facet_query(facet, where), values) for facet in ask.facets]
        return total, page, facets

    def page(self, ask, where, values, order):
        return self.rows(f"SELECT {COLUMNS} FROM alliances WHERE {where} "
                         f"ORDER BY {order} LIMIT {ask.limit}", values)


class SQLite(Database):
    name = "SQLite"

    def __init__(self, rows, path=":memory:"):
        self.connection = sqlite3.connect(path)
        self.connection.executescript(f"""
            CREATE TABLE alliances ({COLUMNS.replace("n,", "n INTEGER PRIMARY KEY,", 1)});
            CREATE TABLE parties (party, n, PRIMARY KEY (party, n)) WITHOUT ROWID;
            CREATE TABLE sectors (n, sector, PRIMARY KEY (n, sector)) WITHOUT ROWID;
            CREATE VIRTUAL TABLE words USING fts5 (name, content='', tokenize='unicode61 remove_diacritics 2');""")
        alliances, parties, sectors = tables(rows)
        run = self.connection.executemany
        run(f"INSERT INTO alliances VALUES ({','.join('?' * 10)})", alliances)
        run("INSERT INTO parties VALUES (?, ?)", parties)
        run("INSERT INTO sectors (sector, n) VALUES (?, ?)", sectors)
        run("INSERT INTO words (rowid, name) VALUES (?, ?)", (line[0:3:2] for line in alliances))
        self.connection.executescript("""
            CREATE INDEX by_status ON alliances (status);
            CREATE INDEX by_signed ON alliances (signed_first, signed_last);
            INSERT INTO words (words) VALUES ('optimize');
            ANALYZE;""")
        self.connection.commit()

    def rows(self, statement, values):
        return self.connection.execute(statement, values).fetchall()

    def page(self, ask, where, values, order):
        if not ask.word:
            return super().page(ask, where, values, order)
        # The best first, as Entente has them.
        parties, named = conditions(ask, "words MATCH ?")
        return self.rows(
            f"SELECT {COLUMNS.replace('name', 'alliances.name')} FROM words JOIN alliances "
            f"ON n = words.rowid WHERE {parties} ORDER BY bm25(words) LIMIT {ask.limit}", named)


class DuckDB(Database):
    """Its extension for full text does not come with it: a word is looked for with LIKE."""

    name = "DuckDB"
    text = "name ILIKE '%' || ? || '%'"

    def __init__(self, rows, folder):
        import duckdb  # from PyPI, and only where it is asked for
        import csv

        self.connection = duckdb.connect(":memory:")
        kinds = (("alliances", COLUMNS), ("parties", "party, n"), ("sectors", "sector, n"))
        for (name, columns), lines in zip(kinds, tables(rows)):
            with open(f"{folder}/{name}.csv", "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([columns.split(", "), *lines])
            types = ", ".join(
                f"'{column}': '{'BIGINT' if column == 'n' else 'VARCHAR'}'"
                for column in columns.split(", "))
            self.connection.execute(
                f"CREATE TABLE {name} AS SELECT * FROM read_csv('{folder}/{name}.csv', "
                f"header=true, columns={{{types}}})")
        self.connection.execute("CREATE UNIQUE INDEX by_n ON alliances (n)")
        self.connection.execute("CREATE INDEX by_party ON parties (party)")

    def rows(self, statement, values):
        return self.connection.execute(statement, values).fetchall()
