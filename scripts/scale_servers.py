"""What is asked over HTTP in a comparison of large corpora: Entente, and Datasette over the database of SQLite."""
import http.client
import time
from urllib.parse import urlencode

from bench_requests import Connection, request
from bench_server import Server
from scale_peers import Database, conditions, facet_query


class Entente:
    """Asked over one connection that stays open."""

    name = "Entente"

    def __init__(self, port):
        self.port = port
        self.connection = Connection(port, seconds=120)

    def get(self, path):
        head, content = self.connection.exchange(request(self.port, path))[0]
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"{path}: {head.decode()}{content.decode()}")
        return content

    def ask(self, ask):
        return self.get(ask.path)


class Datasette:
    """One statement for all, as each statement would be a request; over one connection, too."""

    name = "Datasette"

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status} {content.decode()}")
        return content

    @classmethod
    def server(cls, python, database):
        settings = {"sql_time_limit_ms": 60_000, "max_returned_rows": 10_000}
        words = [word for name, value in settings.items() for word in ("--setting", name, value)]
        server = Server("Datasette", lambda port: [
            python, "-m", "datasette", "serve", "--immutable", database, "--port", port, *words],
            path="/-/versions.json")
        server.start_seconds = 120
        return server

    def ask(self, ask):
        where, values = conditions(ask, Database.text)
        for number, _ in enumerate(values):
            where = where.replace("?", f":p{number}", 1)
        order = "signed_first DESC, n" if ask.signed else "n"
        parts = [f"(SELECT count(*) FROM alliances WHERE {where}) AS total",
                 f"(SELECT json_group_array(row) FROM (SELECT row FROM alliances WHERE {where} "
                 f"ORDER BY {order} LIMIT {ask.limit})) AS page"]
        for facet in ask.facets:
            parts.append(f"(SELECT json_group_object(value, count) FROM (SELECT {facet} AS value, "
                         + facet_query(facet, where).removeprefix(f"SELECT {facet}, ")
                         .replace("count(*)", "count(*) AS count", 1)
                         .replace("ORDER BY 2", "ORDER BY count") + f")) AS {facet}")
        query = {"sql": "SELECT " + ", ".join(parts), "_shape": "array"}
        return self.get("/scale.json?" + urlencode(
            query | {f"p{number}": value for number, value in enumerate(values)}))


def timed(asked, ask):
    start = time.perf_counter()
    asked.ask(ask)
    return time.perf_counter() - start
