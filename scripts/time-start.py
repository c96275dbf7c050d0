#!/usr/bin/env -S python3 -B
"""Tells how soon the release binary is ready, and how much memory it has before a request.

    time-start.py [--binary FILE] [--seeds DIRECTORY] [--times 20]

Each time the process is started anew; the clock stops when /readyz answers 200.
"""
import argparse
import socket
import statistics
import subprocess
import time

from bench_process import memory
from service import free_port


def is_ready(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            return b" 200 " in connection.recv(64)
    except OSError:
        return False


def start(binary, seeds):
    """Milliseconds until one process is ready, and octets of memory it has then."""
    port, begin = free_port(), time.perf_counter()
    process = subprocess.Popen(
        [binary, "serve", "--seeds", seeds, "--port", str(port)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not is_ready(port):
            if process.poll() is not None or time.perf_counter() - begin > 60:
                raise SystemExit(f"{binary} did not become ready.")
            time.sleep(0.0005)
        taken = (time.perf_counter() - begin) * 1000
        # What the start needed is given back right after it.
        time.sleep(0.1)
        return taken, memory([process.pid])["resident"]
    finally:
        process.terminate()
        process.wait()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    parser.add_argument("--times", type=int, default=20)
    options = parser.parse_args()
    found = [start(options.binary, options.seeds) for _ in range(options.times)]
    times, octets = zip(*found)
    print(f"ready    {statistics.median(times):.0f} ms, median of {len(times)},"
          f" {min(times):.0f} to {max(times):.0f}")
    print(f"memory   {statistics.median(octets) / 2**20:.1f} MiB after /readyz")


if __name__ == "__main__":
    main()
