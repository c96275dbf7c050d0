#!/usr/bin/env -S python3 -B
"""Measures the release binary beside other servers that send the same content.

    bench.py [--binary .build/release/entente] [--seeds seeds] [--quick] [--json FILE] …

In each round every server is put under every load in turn, and the ratios are those of one round,
so that a machine that is slow for a while is slow for all. The table gives medians of the rounds.
Everything stays on the loopback interface. Times depend on the machine, so the exit status is 0
whatever was measured, unless --gate asks for every threshold of Benchmarks/thresholds.json to be
met; what could not be measured does not meet its own.
"""
import argparse
import contextlib
import json
import os
import signal
import sys
import tempfile
import time

import bench_machine
import bench_peers as peers
import bench_table as table
from bench_callgrind import CountedService
from bench_cases import cases_for, count
from bench_loads import H2Load, Wrk
from bench_memory import measure_memory
from bench_requests import PATH, speaks_http2

THRESHOLDS = os.path.join(os.path.dirname(__file__), "..", "Benchmarks", "thresholds.json")
LOADS = ("plain", "queries", "pipelined", "http2", "unpinned")
NGINX_ACTIONS = ("return", "file")
PARTS = (*LOADS, "memory", "instructions")


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    option = parser.add_argument
    option("--binary", default=".build/release/entente")
    option("--seeds", default="seeds")
    option("--path", default=PATH,
           help="what to ask for, a query of /alliances; with &limit=3 the answer has 4 KB, not 10")
    option("--rounds", type=int, default=5)
    option("--seconds", type=int, default=4, help="of each run; there are 17 in a round")
    option("--quick", action="store_true", help="3 rounds with runs of 1 second")
    option("--only", action="append", choices=PARTS, help="leave out the other parts")
    option("--json", metavar="FILE", help="write all figures there, too")
    option("--gate", action="store_true", help="exit status 1 where a threshold is missed")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.seconds = 3, 1
    options.only = options.only or PARTS
    return options


def say(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def make_loads(client):
    return {
        "plain": Wrk("One worker, 64 connections", processors=client),
        "queries": Wrk("… a new query each time", script="queries", processors=client),
        "pipelined": Wrk("… 16 requests at once", script="pipeline", processors=client),
        "http2": H2Load("HTTP/2, 16 connections of 32 streams", processors=client),
        "unpinned": Wrk("Two workers on all processors, 512 connections",
                        threads=2, connections=512),
    }


def make_servers(folder, options, content, processors):
    """The servers for each load; those of one worker share a processor and run one at a time."""
    binary, seeds = options.binary, options.seeds
    one = {"content": content, "path": options.path, "processors": processors}
    two = {"content": content, "path": options.path, "workers": 2}
    ours = peers.entente(binary, seeds, workers=1, **one)
    nginx = [peers.nginx(folder, action, **one) for action in NGINX_ACTIONS]
    limit = peers.limit(folder, **one)
    return {
        "plain": [ours, limit, *nginx, peers.h2o(folder, **one)],
        "queries": [ours],
        "pipelined": [ours, limit, *nginx],
        "http2": [ours, peers.nghttpd(folder, **one),
                  *(peers.nginx(folder, action, http2=True, **one) for action in NGINX_ACTIONS)],
        "unpinned": [peers.entente(binary, seeds, **two),
                     *(peers.nginx(folder, action, **two) for action in NGINX_ACTIONS)],
    }


def measure_loads(options, folder, client, processors):
    """Figures of each round, by load and server; none for a server that does not know HTTP/2."""
    content = peers.prepare(folder, options.binary, options.seeds, options.path)
    loads = {name: load for name, load in make_loads(client).items() if name in options.only}
    with contextlib.ExitStack() as started:
        servers = make_servers(folder, options, content, processors)
        for server in dict.fromkeys(server for name in loads for server in servers[name]):
            started.enter_context(server)
        runs = [(name, server) for name in loads for server in servers[name]
                if name != "http2" or server.http2 or speaks_http2(server.port)]
        samples = {name: {server.name: [] for server in servers[name]} for name in loads}
        say(f"warming up, then {options.rounds} rounds of {len(runs)} runs "
            f"of {options.seconds} s")
        for name, server in runs:
            loads[name].run(server, 1)
        for number in range(options.rounds):
            # Forth and back: nobody always comes after the same neighbour.
            for name, server in runs if number % 2 == 0 else reversed(runs):
                sample = loads[name].run(server, options.seconds)
                samples[name][server.name].append(sample)
                say(f"round {number + 1}, {name}: {server.name} {sample['rate']:,.0f}/s")
    return {name: (load.title, samples[name]) for name, load in loads.items()}


def measure_process(options):
    """Values that are measured once: key, text and value of each; and all figures of the memory."""
    single, memory = [], None
    if "memory" in options.only:
        say("memory of idle connections")
        memory = measure_memory(options.binary, options.seeds)
        single += [
            ("resident_mebibytes_at_start", "memory at the start, MiB",
             memory["start"]["resident"] / table.MEBI),
            ("bytes_per_idle_connection", "memory of an idle connection, bytes",
             memory["bytes_per_idle_connection"])]
    if "instructions" in options.only:
        say("instructions, under callgrind")
        with CountedService(options.binary, options.seeds) as service:
            cases = {case.name: case for case in cases_for(service.port)}
            single += [
                ("instructions_per_request", "user instructions of a request",
                 count(service, cases["plain"])[0]),
                ("instructions_per_new_query", "user instructions of a new query",
                 count(service, cases["another query each"])[0])]
    return single, memory


def main():
    options = read_options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the servers end, too
    with open(THRESHOLDS, encoding="utf-8") as file:
        thresholds = json.load(file)
    client, processors = bench_machine.choose_processors()
    machine = bench_machine.describe()
    loads = {}
    if set(options.only) & set(LOADS):
        with tempfile.TemporaryDirectory(prefix="entente-bench-") as folder:
            loads = measure_loads(options, folder, client, processors)
    single, memory = measure_process(options)

    samples = {name: servers for name, (_, servers) in loads.items()}
    rows = table.make_rows(samples, single, thresholds)
    print(bench_machine.in_words(machine))
    for title, servers in loads.values():
        table.print_load(title, servers)
    if loads:
        print(table.LEGEND)
    if memory:
        table.print_memory(memory)
    table.print_rows(rows)
    if samples:
        table.print_foreign(samples)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({
                "machine": machine, "rounds": options.rounds, "seconds": options.seconds,
                "loads": samples, "memory": memory, "results": [row._asdict() for row in rows],
            }, file, indent=1)
    missed = [row.key for row in rows if row.threshold is not None and not row.met]
    raise SystemExit(1 if options.gate and missed else 0)


main()
