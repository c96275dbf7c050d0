#!/usr/bin/env -S python3 -B
"""Counts the user instructions that the release binary spends on a request, with callgrind.

    count-instructions.py [--binary .build/release/entente] [--seeds seeds] [--functions] …

Unlike a time, the count does not depend on the machine's load, which makes it a gate for changes.
Each kind of request is sent over one connection, a few times and then many times; the difference
of the two counts leaves out what opening a connection costs. Exit status 1 when the plain request
takes more than `instructions_per_request` of Benchmarks/thresholds.json.
"""
import argparse
import itertools
import json
import os
import subprocess

import bench_callgrind as callgrind
from bench_requests import (
    BROWSER, CURL, PATH, Connection, field_of, other_path, request, speaks_http2, status_of)

THRESHOLDS = os.path.join(os.path.dirname(__file__), "..", "Benchmarks", "thresholds.json")
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


def count(service, case, few, many):
    """Instructions for each request, and the files of costs of the few and of the many."""
    case.run(service.port, few)  # warms up what is made once
    files = [service.costs_of(lambda times=times: case.run(service.port, times))
             for times in (few, many)]
    less, more = (callgrind.instructions_in(file) for file in files)
    return (more - less) / (many - few), files


def print_functions(files, requests, rows, inclusive):
    """The functions that cost most, in instructions for each of the requests between the files."""
    less, more = (callgrind.instructions_by_function(file, inclusive) for file in files)
    each = {name: (cost - less.get(name, 0)) / requests for name, cost in more.items()}
    for name in sorted(each, key=each.get, reverse=True)[:rows]:
        print(f"  {each[name]:10.1f}  {name}")


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    option = parser.add_argument
    option("--binary", default=".build/release/entente")
    option("--seeds", default="seeds")
    option("--few", type=int, default=160, help="requests of the smaller run, 16 or a multiple")
    option("--many", type=int, default=1120, help="requests of the larger run, likewise")
    option("--case", action="append", help="only the cases whose name holds this")
    option("--functions", action="store_true", help="show in which functions they are spent")
    option("--inclusive", action="store_true", help="show that with all that a function calls")
    option("--rows", type=int, default=25, help="functions to show for each case")
    option("--json", metavar="FILE", help="write the counts there, too")
    return parser.parse_args()


def main():
    options = read_options()
    with open(THRESHOLDS, encoding="utf-8") as file:
        bound = json.load(file)["instructions_per_request"]
    counts = {}
    with callgrind.CountedService(options.binary, options.seeds) as service:
        for case in cases_for(service.port):
            if options.case and not any(part in case.name for part in options.case):
                continue
            counts[case.name], files = count(service, case, options.few, options.many)
            gate = ""
            if case.name == "plain":
                gate = f"  at most {bound}: {'met' if counts['plain'] <= bound else 'missed'}"
            print(f"{case.name:24}{counts[case.name]:12.1f} instructions per request{gate}",
                  flush=True)
            if options.functions or options.inclusive:
                print_functions(
                    files, options.many - options.few, options.rows, options.inclusive)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(counts, file, indent=2)
    raise SystemExit(1 if counts.get("plain", 0) > bound else 0)


main()
