#!/usr/bin/env -S python3 -B
"""Counts the user instructions that the release binary spends on a request, with callgrind.

    count-instructions.py [--binary .build/release/entente] [--seeds seeds] [--functions] …

Unlike a time, the count does not depend on the machine's load, which makes it a gate for changes.
Each kind of request is sent over one connection, a few times and then many times; the difference
of the two counts leaves out what opening a connection costs. Exit status 1 when the plain request
takes more than `instructions_per_request` of Benchmarks/thresholds.json, or one with a query that was
not asked before more than `instructions_per_new_query`.
"""
import argparse
import json
import os
import signal
import sys

from bench_callgrind import CountedService, instructions_by_function
from bench_cases import cases_for, count

# The cases that have a bound, by name, and its key.
BOUNDS = {"plain": "instructions_per_request", "another query each": "instructions_per_new_query"}
THRESHOLDS = os.path.join(os.path.dirname(__file__), "..", "Benchmarks", "thresholds.json")


def print_functions(files, requests, rows, inclusive):
    """The functions that cost most, in instructions for each of the requests between the files."""
    less, more = (instructions_by_function(file, inclusive) for file in files)
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
        bounds = json.load(file)
    counts, missed = {}, False
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the server ends, too
    with CountedService(options.binary, options.seeds) as service:
        for case in cases_for(service.port):
            if options.case and not any(part in case.name for part in options.case):
                continue
            counts[case.name], files = count(service, case, options.few, options.many)
            gate = ""
            if case.name in BOUNDS:
                bound = bounds[BOUNDS[case.name]]
                gate = f"  at most {bound}: {'met' if counts[case.name] <= bound else 'missed'}"
                missed |= counts[case.name] > bound
            print(f"{case.name:24}{counts[case.name]:12.1f} instructions per request{gate}",
                  flush=True)
            if options.functions or options.inclusive:
                print_functions(
                    files, options.many - options.few, options.rows, options.inclusive)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(counts, file, indent=2)
    raise SystemExit(1 if missed else 0)


main()
