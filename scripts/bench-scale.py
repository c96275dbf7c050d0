#!/usr/bin/env -S python3 -B
"""Measures the release binary beside databases on corpora of made-up alliances of several sizes.

    bench-scale.py [--sizes 1000,100000,1000000] [--peers SQLite,DuckDB,Datasette] [--json FILE] …

Every server has the same alliances in the same run, and is asked the same six queries in many
variants, each for its total and its first page. Entente serves a snapshot file made of the data
sets, and is asked over one connection of the loopback interface, each variant once (uncached) and
one variant again and again (cached).
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import bench_machine
import scale_corpus
import scale_table as table
from bench_process import memory
from bench_server import Server
from scale_peers import DuckDB, SQLite
from scale_queries import six_queries
from scale_servers import Datasette, Entente, timed

PEERS = ("SQLite", "DuckDB", "Datasette")


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    option = parser.add_argument
    option("--binary", default=".build/release/entente")
    option("--sizes", default="1000,100000,1000000")
    option("--peers", default=",".join(PEERS), help="none where this is empty")
    option("--python", default=sys.executable, help="one that has duckdb and datasette")
    option("--asks", type=int, default=400, help="variants of each query that Entente is asked")
    option("--seconds", type=float, default=6, help="for each query of a peer, at most")
    option("--json", metavar="FILE", help="write all figures there, too")
    options = parser.parse_args()
    options.sizes = [int(size) for size in options.sizes.split(",")]
    options.peers = [name for name in options.peers.split(",") if name]
    return options


def say(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def measure(asked, asks, seconds=None):
    """Times of one variant after the other, in seconds; no more than fit into `seconds`."""
    end = seconds and time.monotonic() + seconds
    timed(asked, asks[0])
    times = []
    for ask in asks[1:]:
        times.append(timed(asked, ask))
        if end and time.monotonic() > end:
            break
    return times


def build_snapshot(options, folder):
    """Makes a snapshot file of the data sets: seconds, octets in memory at most, octets of the file."""
    path, start = os.path.join(folder, "scale.snapshot"), time.monotonic()
    words = [options.binary, "snapshot", "build", "--seeds", folder, "--output", path]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(words)} ended with {process.returncode}.")
    return {"path": path, "seconds": time.monotonic() - start, "peak": usage.ru_maxrss * 1024,
            "octets": os.path.getsize(path)}


def measure_ours(options, folder, queries):
    built = build_snapshot(options, folder)
    server = Server("Entente", lambda port: [
        options.binary, "serve", "--snapshot", built["path"], "--port", port], path="/readyz")
    server.start_seconds = 600
    start = time.monotonic()
    with server:
        found = {"uncached": {}, "cached": {}, "built": built, "start": time.monotonic() - start,
                 "memory": memory(server.pids)["resident"]}
        asked = Entente(server.port)
        found["octets"] = table.octets(asked.get("/metrics").decode())
        for name, asks in queries.items():
            asks = asks[:options.asks]
            found["uncached"][name] = measure(asked, asks)
            found["cached"][name] = measure(asked, asks[-1:] * len(asks))
        return found


def make_peer(name, options, count, folder):
    if name == "SQLite":
        return SQLite(scale_corpus.rows(count))
    if name == "DuckDB":
        return DuckDB(scale_corpus.rows(count), folder)
    raise SystemExit(f"Nobody is called “{name}”: {', '.join(PEERS)}.")


def measure_peer(name, options, count, folder, queries):
    start = time.monotonic()
    if name == "Datasette":
        path = os.path.join(folder, "scale.db")
        SQLite(scale_corpus.rows(count), path).connection.close()
        with Datasette.server(options.python, path) as server:
            took = time.monotonic() - start
            asked = Datasette(server.port)
            times = {query: measure(asked, asks, options.seconds) for query, asks in queries.items()}
    else:
        asked = make_peer(name, options, count, folder)
        took = time.monotonic() - start
        times = {query: measure(asked, asks, options.seconds) for query, asks in queries.items()}
    return {"times": times, "start": took}


def measure_size(options, count):
    queries = six_queries(list(scale_corpus.read_partners()))
    with tempfile.TemporaryDirectory(prefix="entente-scale-") as folder:
        say(f"{count:,} alliances: writing, reading, asking")
        octets = scale_corpus.write(count, folder)
        found = {"count": count, "source": octets, "Entente": measure_ours(options, folder, queries)}
        for name in options.peers:
            say(f"{count:,} alliances: {name}")
            found[name] = measure_peer(name, options, count, folder, queries)
    return found


def main():
    options = read_options()
    print(bench_machine.in_few_words())
    found = []
    for count in options.sizes:
        found.append(measure_size(options, count))
        table.print_size(found[-1], options.peers)
    table.print_growth(found)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(found, file, indent=1)


main()
