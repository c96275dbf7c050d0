#!/usr/bin/env -S python3 -B
"""Loads a server for a long time as mixed clients do, reloads it all along, and tells what it kept.

    soak.py [--binary .build/release/entente] [--seeds seeds] [--minutes 30] [--load 0.8]

Clients read lists, pages, searches, exports and mistakes over connections that they keep; one in fifty is cut in the
middle of an answer. An article comes or goes every few seconds, which the server takes up. The rate is `--load` of what
the same clients reach without a pause. At the end: how resident memory rose, descriptors before and after, answers
with 5xx, and answers that were not whole. Exit status 1 where one of them is not as it should be.
"""
import argparse
import multiprocessing
import pathlib
import random
import shutil
import socket
import struct
import sys
import tempfile
import time

from service import Service

TARGETS = [
    "/alliances?partner=Russia", "/alliances", "/alliances?partner=Mali&status=announced&facet=status,sector",
    "/actors?kind=state", "/actors/RUS", "/actors/RUS/adjacent", "/articles?fields=id,title", "/search?q=pacte+militaire",
    "/statements?limit=50", "/events", "/timeline.csv", "/graph", "/dyads", "/autocomplete?q=r", "/alliances.ndjson",
    "/docs", "/openapi.json", "/metrics", "/alliances?partenr=x", "/nowhere", "/alliances?partner=Atlantis",
]
CLIENTS = 2
RELOAD_EVERY = 5
NEW = 0.2
"""Of the requests are ones that nobody has asked before."""
WARMING = 30
"""Seconds in which every request is new and the seeds change: caches reach their bounds, and the heap its size, which is
that of two snapshots."""
RISE = 1.0
"""Megabytes that the peaks of resident memory may rise in a minute."""


class Client:
    """One connection that is kept, and opened again where it was cut."""

    def __init__(self, port, seed, new):
        self.port, self.random, self.new, self.connection = port, random.Random(seed), new, None

    def ask(self):
        """A status; 0 where this side cut the answer, -1 where the server did."""
        target = self.random.choice(TARGETS)
        if self.random.random() < self.new:
            target = f"/search?q={self.random.randrange(10 ** 9)}+accord"
        try:
            if self.connection is None:
                self.connection = socket.create_connection(("127.0.0.1", self.port), timeout=10)
                self.file = self.connection.makefile("rb")
            coding = self.random.choice(["identity", "gzip", "br"])
            self.connection.sendall(
                f"GET {target} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: {coding}\r\n\r\n".encode())
            if self.random.random() < 0.02:
                self.cut()
                return 0
            status = int(self.file.readline().split()[1])
            length = 0
            while (line := self.file.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            return status if len(self.file.read(length)) == length else -1
        except (OSError, ValueError, IndexError):
            self.connection = None
            return -1

    def cut(self):
        """With a reset, as a client that dies does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.file.close()
        self.connection.close()
        self.connection = None


def load(port, seed, seconds, rate, new, results):
    """Asks for so many seconds, at a rate a second, or without a pause where it is None."""
    client, counts, begun = Client(port, seed, new), {}, time.monotonic()
    asked = 0
    while (now := time.monotonic()) - begun < seconds:
        if rate and asked > (now - begun) * rate:
            time.sleep(0.001)
            continue
        status = client.ask()
        counts[status] = counts.get(status, 0) + 1
        asked += 1
    results.put(counts)


def run(port, seconds, rate, new=NEW, meanwhile=lambda: None):
    """All clients at once; what they counted together."""
    results = multiprocessing.Queue()
    clients = [
        multiprocessing.Process(target=load, args=(port, number, seconds, rate and rate / CLIENTS, new, results))
        for number in range(CLIENTS)]
    for client in clients:
        client.start()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        meanwhile()
        time.sleep(0.5)
    total = {}
    for _ in clients:
        for status, count in results.get(timeout=60).items():
            total[status] = total.get(status, 0) + count
    for client in clients:
        client.join()
    return total


def resident(pid):
    """Megabytes."""
    pages = int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def descriptors(pid):
    return len(list(pathlib.Path(f"/proc/{pid}/fd").iterdir()))


def rise(samples):
    """How much higher the peak of the second half is than that of the first, in megabytes a minute.

    Memory is a sawtooth, as a change of the seeds empties the caches; what leaks raises its peaks.
    """
    half = len(samples) // 2
    first, second = (max(size for _, size in part) for part in (samples[:half], samples[half:]))
    return (second - first) / (samples[-1][0] - samples[half][0])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--load", type=float, default=0.8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seeds = pathlib.Path(folder) / "seeds"
        shutil.copytree(options.seeds, seeds)
        place = seeds / "articles" if (seeds / "articles").is_dir() else seeds
        visitor = place / "zz-visitor.txt"
        with Service(options.binary, str(seeds)) as service:
            sys.exit(soak(service, visitor, options))


class Changes:
    """An article that comes and goes, every few seconds."""

    def __init__(self, visitor):
        self.visitor, self.count, self.last = visitor, 0, time.monotonic()

    def tick(self):
        if time.monotonic() - self.last < RELOAD_EVERY:
            return
        self.last, self.count = time.monotonic(), self.count + 1
        if self.visitor.exists():
            self.visitor.unlink()
        else:
            self.visitor.write_text("La Russie et le Mali ont signé un accord militaire en 2024.\n")


def soak(service, visitor, options):
    run(service.port, WARMING, None, new=1, meanwhile=Changes(visitor).tick)
    fastest = sum(run(service.port, 5, None).values()) / 5
    time.sleep(1)
    before, begun, samples, changes = descriptors(service.pid), time.monotonic(), [], Changes(visitor)

    def meanwhile():
        samples.append(((time.monotonic() - begun) / 60, resident(service.pid)))
        changes.tick()

    counts = run(service.port, options.minutes * 60, options.load * fastest, meanwhile=meanwhile)
    time.sleep(1)
    after = descriptors(service.pid)
    rising = rise(samples)
    peak = max(size for _, size in samples)
    errors = sum(count for status, count in counts.items() if status >= 500)
    rows = [
        ("requests", f"{sum(counts.values()):,} at {options.load * fastest:,.0f}/s, {counts.get(0, 0):,} cut by clients"),
        ("changes of the seeds", f"{changes.count}"),
        ("resident memory", f"{samples[0][1]:.1f} MB at first, {peak:.1f} MB at most, peaks rise {rising:+.2f} MB a minute"),
        ("descriptors", f"{before} before, {after} after"),
        ("answers with 5xx", f"{errors}"),
        ("answers that were not whole", f"{counts.get(-1, 0)}"),
    ]
    for name, value in rows:
        print(f"{name:28}  {value}")
    isFlat = rising <= RISE and after <= before and errors == 0 and counts.get(-1, 0) == 0
    return 0 if isFlat else 1


if __name__ == "__main__":
    main()
