"""Kinds of requests whose instructions are counted."""
import itertools
import subprocess

from bench_callgrind import instructions_in
from bench_requests import (
    BROWSER, CURL, PATH, Connection, field_of, other_path, request, speaks_http2, status_of)

# Requests that are sent at once where they are pipelined.
DEPTH = 16


class Case:
    """A kind of request. `write(port, number)` gives the octets of an exchange; no number of one
    server comes twice."""

    numbers = itertools.count()

    def __init__(self, name, write, status=200, depth=1):
        self.name, self.write, self.status, self.depth = name, write, status, depth

    def run(self, port, requests):
        with Connection(port, seconds=60) as connection:
            for _ in range(requests // self.depth):
                octets = self.write(port, next(self.numbers))
                answers = connection.exchange(octets, self.depth)
                for head, _ in answers:
                    if status_of(head) != self.status:
                        raise SystemExit(f"{self.name}: {head.decode()}")


class HTTP2Case:
    """The plain request over HTTP/2 by prior knowledge, `depth` streams at once."""

    def __init__(self, name, depth):
        self.name, self.depth = name, depth

    def run(self, port, requests):
        done = subprocess.run(
            ["h2load", f"-n{requests}", "-c1", f"-m{self.depth}", f"http://127.0.0.1:{port}{PATH}"],
            capture_output=True, text=True, timeout=120)
        if f" {requests} succeeded" not in done.stdout:
            raise SystemExit(f"{self.name}: {done.stdout}{done.stderr}")


def cases_for(port):
    with Connection(port, seconds=60) as connection:
        head, _ = connection.exchange(request(port, fields=BROWSER))[0]
    known = {**BROWSER, "If-None-Match": field_of(head, "ETag")}
    cases = [
        Case("plain", lambda port, _: request(port)),
        # One field more, and never the octets of the head before it.
        Case("another head each", lambda port, number: request(port, fields={"A": number % 10})),
        Case("curl", lambda port, _: request(port, fields=CURL)),
        Case("browser", lambda port, _: request(port, fields=BROWSER)),
        Case("browser, known tag", lambda port, _: request(port, fields=known), status=304),
        Case(f"{DEPTH} pipelined", lambda port, _: request(port) * DEPTH, depth=DEPTH),
        Case("/livez", lambda port, _: request(port, "/livez")),
        Case("another query each", lambda port, number: request(port, other_path(number))),
    ]
    if speaks_http2(port):
        cases += [HTTP2Case("HTTP/2", 1), HTTP2Case("HTTP/2, 32 streams", 32)]
    return cases


def count(service, case, few=160, many=1120):
    """Instructions for each request, and the files of costs of the few and of the many."""
    case.run(service.port, few)  # warms up what is made once
    files = [service.costs_of(lambda times=times: case.run(service.port, times))
             for times in (few, many)]
    less, more = (instructions_in(file) for file in files)
    return (more - less) / (many - few), files
