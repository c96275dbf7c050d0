"""Loads that a server is put under, and what one run of a load shows."""
import json
import os
import re
import resource
import subprocess
import time

from bench_process import cpu_seconds, machine_seconds, memory

SCRIPTS = os.path.join(os.path.dirname(__file__), "..", "Benchmarks")


class Load:
    """A way to ask. `processors` are those that the load generator may run on, None for all."""

    def __init__(self, title, processors=None):
        self.title, self.processors = title, processors

    def run(self, server, seconds):
        """Asks `server` for a while: the figures of this run, times in microseconds."""
        words = [*self.command(server.url, seconds)]
        if self.processors is not None:
            words = ["taskset", "--cpu-list", ",".join(map(str, self.processors)), *words]
        start, before = time.monotonic(), self.spent(server)
        done = subprocess.run(words, capture_output=True, text=True, timeout=seconds + 30)
        elapsed = time.monotonic() - start
        cpu, generator, machine = (
            after - then for after, then in zip(self.spent(server), before))
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
        figures = self.read(done.stdout)
        if figures["requests"] == 0 or figures["failures"] > figures["requests"] / 1000:
            raise SystemExit(f"{server.name} fails under “{self.title}”: {done.stdout}")
        return {
            "rate": figures["requests"] / figures["seconds"],
            "cpu": cpu / figures["requests"] * 1e6,
            # Where this is far from the number of processors, not the server bounds the rate.
            "busy": cpu / elapsed,
            # Work of others on the machine, which takes away from the server or from the load.
            "foreign": max(0, machine - cpu - generator) / elapsed,
            "memory": memory(server.pids),
            **{name: figures.get(name) for name in ("mean", "p50", "p99", "failures")},
        }

    @staticmethod
    def spent(server):
        """Seconds on a processor so far: the server's, those of load generators, all."""
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return cpu_seconds(server.pids), ended.ru_utime + ended.ru_stime, machine_seconds()


class Wrk(Load):
    """HTTP/1.1 on a number of connections, as one of the scripts in Benchmarks asks."""

    def __init__(self, title, script="report", threads=1, connections=64, processors=None):
        super().__init__(title, processors)
        self.script, self.threads, self.connections = script, threads, connections

    def command(self, url, seconds):
        return ["wrk", f"--threads={self.threads}", f"--connections={self.connections}",
                f"--duration={seconds}s", "--timeout=5s",
                f"--script={SCRIPTS}/{self.script}.lua", url]

    def read(self, printed):
        figures = json.loads(printed.strip().splitlines()[-1])
        figures["seconds"] = figures.pop("microseconds") / 1e6
        # wrk takes each of several requests at once for the length of all and loses count.
        if self.script == "pipeline":
            del figures["p50"], figures["p99"]
        return figures


class H2Load(Load):
    """HTTP/2 by prior knowledge: some connections with many streams each."""

    def __init__(self, title, connections=16, streams=32, processors=None):
        super().__init__(title, processors)
        self.connections, self.streams = connections, streams

    def command(self, url, seconds):
        return ["h2load", "--threads=1", f"--clients={self.connections}",
                f"--max-concurrent-streams={self.streams}", f"--duration={seconds}", url]

    def read(self, printed):
        rate = float(re.search(r"finished in .*?, ([\d.]+) req/s", printed)[1])
        good, failed, errored = (
            int(re.search(rf"(\d+) {word}", printed)[1])
            for word in ("succeeded", "failed", "errored"))
        mean = re.search(r"time for request: +\S+ +\S+ +([\d.]+)(us|ms|s) ", printed)
        unit = {"us": 1, "ms": 1e3, "s": 1e6}[mean[2]]
        return {"requests": good, "seconds": good / rate if good else 1,
                "failures": failed + errored, "mean": float(mean[1]) * unit}
