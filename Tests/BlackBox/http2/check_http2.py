#!/usr/bin/env -S python3 -B
"""Black-box checks of HTTP/2 by prior knowledge: conformance and robustness of a running server.

Sockets and the standard library only; talks to one address. Every case names the section that it
rests on and the outcomes that pass. Levels:

    must     the RFC forbids the other outcomes           fails in both profiles
    project  the RFC allows more, this project decided    fails with --profile api, else warns
    should   advice                                       warns in both

    check_http2.py --port 8080 --path /livez --query-path '/alliances?partner=Russia' --pid PID

Exit status 1 when a case failed, 2 when there is nothing to check.
"""
import argparse
import importlib
import json
import re
import resource
import sys
import threading
import time

from registry import CASES, FAIL, PASS, WARN, Verdict, fail
from target import Target

# The modules of the cases, in the order in which these run.
for name in ("preface", "requests", "framing", "streams", "flow", "frames", "fields", "hpack",
             "resets", "floods", "slow", "health", "stop"):
    importlib.import_module(f"cases_{name}")


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--host", default="127.0.0.1")
    add("--port", type=int, default=8080)
    add("--http1-port", type=int, help="where HTTP/1.1 is spoken, if elsewhere; 0: nowhere")
    add("--authority", default="", help=":authority and Host, if not HOST:PORT")
    add("--path", default="/livez", help="a small resource")
    add("--query-path", default="/alliances?partner=Russia", help="a larger one, 4 kB or more")
    add("--pid", type=int, default=0, help="the server's process, for bounds on memory")
    add("--only", default="", help="groups, comma-separated")
    add("--skip", default="", help="groups to leave out")
    add("--match", default="", help="regular expression on the case name")
    add("--list", action="store_true", help="the cases, and what passes")
    add("--json", action="store_true", help="one JSON row per case")
    add("--quiet", action="store_true", help="only warnings and failures")
    add("--profile", choices=("api", "generic"), default="api")
    add("--timeout", type=float, default=2, help="seconds of silence that count as a hang")
    add("--slow-bound", type=float, default=30, help="seconds until slow clients are given up")
    add("--idle-bound", type=float, default=75, help="seconds until idle connections are closed")
    add("--sigterm", action="store_true", help="end with SIGTERM to --pid, and check the stop")
    return parser


def selected(options, parser):
    only = {name for name in options.only.split(",") if name}
    skip = {name for name in options.skip.split(",") if name}
    groups = {case.group for case in CASES}
    if (only | skip) - groups:
        parser.error(f"groups are {', '.join(sorted(groups))}")
    if options.sigterm and not options.pid:
        parser.error("--sigterm needs --pid")
    if not options.sigterm:
        skip.add("stop")
    return [case for case in CASES if case.group not in skip
            and (case.last or not only or case.group in only)
            and (case.last or re.search(options.match, case.name))]


class Report:
    def __init__(self, options, target):
        self.options, self.target, self.count = options, target, {PASS: 0, WARN: 0, FAIL: 0}

    def run(self, case):
        start = time.monotonic()
        try:
            found = case.run(self.target)
        except Exception as error:  # A case that breaks has failed; the others still run.
            found = fail(f"{type(error).__name__}: {error}")
        found = Verdict(*found)
        return case.weigh(found, self.options.profile), time.monotonic() - start

    def show(self, case, found, seconds):
        outcome, detail = found
        self.count[outcome] += 1
        if self.options.json:
            row = dict(group=case.group, name=case.name, rfc=case.rfc, accept=case.accept,
                       level=case.level, result=outcome, detail=detail, ms=int(seconds * 1000))
            print(json.dumps(row), flush=True)
        elif not (self.options.quiet and outcome == PASS):
            line = f"{outcome.upper():4} {case.group:9} {case.name}  [{case.rfc}]"
            print(line + ("" if outcome == PASS else f"\n       {detail[:600]}"), flush=True)

    def run_all(self, cases):
        """The background cases beside the others, and the last ones after all."""
        results, threads = {}, []

        def remember(case):
            results[case] = self.run(case)

        for case in cases:
            if case.background:
                threads.append((case, threading.Thread(target=remember, args=(case,), daemon=True)))
                threads[-1][1].start()
        for case in cases:
            if not case.background and not case.last:
                self.show(case, *self.run(case))
        for case, thread in threads:
            thread.join()
            self.show(case, *results[case])
        for case in cases:
            if case.last:
                self.show(case, *self.run(case))


def main():
    parser = arguments()
    options = parser.parse_args()
    cases = selected(options, parser)
    if options.list:
        for case in cases:
            print(f"{case.group:9} {case.name:60} {case.level:8} {case.rfc:30} {case.accept}")
        print(len(cases), "cases")
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 4_096), hard), hard))
    target = Target(options)
    try:
        target.connect().close()
    except OSError as error:
        print(f"cannot connect to {options.host}:{options.port}: {error}", file=sys.stderr)
        return 2
    with target.open() as probe:
        if not probe.wait(lambda: probe.counts):
            print(f"no HTTP/2 on port {options.port}: {probe}", file=sys.stderr)
            return 2
    report = Report(options, target)
    report.run_all(cases)
    passed, failed, warned = (report.count[outcome] for outcome in (PASS, FAIL, WARN))
    print(f"{passed} passed, {failed} failed, {warned} warned")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
