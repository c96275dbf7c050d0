#!/usr/bin/env -S python3 -B
"""Measures how a client that behaves fares beside many that do not.

    try-adverse-clients.py --binary .build/release/entente --seeds seeds
    try-adverse-clients.py --port 8080 --pid 1234

starts a server, or takes one that runs on this machine, and prints a table: latency of the client that
behaves; memory and descriptors of the server before, at most and after; what the system's own socket
buffers hold at most; processor time, of one core. Takes a minute at most. Exit status 1 where that
client got anything but its answer, where a descriptor was not given back, or where the memory did not
come back near to what it was.
"""
import argparse
import multiprocessing
import os
import socket
import sys
import time

import adversaries
from service import Service

# Seconds are somewhat more than the default of the limit that should end these clients.
PARTS = [
    ("alone", None, 0, 4),
    ("a head, an octet a second", adversaries.dribble, 1000, 11.5),
    ("1000 requests, nothing read", adversaries.stall, 200, 20),
    ("not a word", adversaries.keep_silent, 500, 11),
    ("half a request, then a reset", adversaries.abort, 2000, 4),
]
# Megabytes that the allocator may keep of what the clients cost.
KEPT_MEMORY = 32
SETTLING_SECONDS = 3


class Server:
    """What the system knows of a process."""

    def __init__(self, pid):
        self.folder = f"/proc/{pid}"

    def megabytes(self):
        with open(f"{self.folder}/status", encoding="ascii", errors="replace") as file:
            return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS:"))

    def descriptors(self):
        return len(os.listdir(f"{self.folder}/fd"))

    def processor_seconds(self):
        with open(f"{self.folder}/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def socket_megabytes():
    """What the system holds in the buffers of all TCP sockets of this machine."""
    with open("/proc/net/sockstat", encoding="ascii") as file:
        words = next(line for line in file if line.startswith("TCP:")).split()
    return int(words[words.index("mem") + 1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class Customer:
    """A client that behaves: it asks, reads its answer and asks again; every tenth time anew."""

    def __init__(self, port):
        self.port, self.connection, self.expected = port, None, None
        self.asked, self.times, self.errors = 0, [], []

    def ask(self):
        if self.asked % 10 == 0:
            self.leave()
        self.asked += 1
        start = time.perf_counter()
        try:
            if self.connection is None:
                self.connection = socket.create_connection(("127.0.0.1", self.port), 5)
            self.connection.sendall(adversaries.REQUEST)
            status, content = self.answer()
            self.expected = self.expected or content
            if status != b"200" or content != self.expected:
                raise OSError(f"status {status.decode()}, {len(content)} octets")
            self.times.append(time.perf_counter() - start)
        except (OSError, ValueError, IndexError) as error:
            self.errors.append(f"{type(error).__name__}: {error}")
            self.leave()

    def answer(self):
        received = b""
        while b"\r\n\r\n" not in received:
            received += self.more()
        head, _, content = received.partition(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        while len(content) < length:
            content += self.more()
        return head.split(b" ")[1], content

    def more(self):
        octets = self.connection.recv(65536)
        if not octets:
            raise OSError("the connection ended before the answer")
        return octets

    def leave(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def milliseconds(self, share):
        ordered = sorted(self.times) or [float("nan")]
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def in_process(attack, port, count, seconds):
    """Starts an attack; its process, and the end of the pipe where its report will come."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(
        target=lambda: sender.send(attack(port, count, seconds)), daemon=True)
    process.start()
    sender.close()
    return process, receiver


def report_of(process, receiver):
    try:
        return receiver.recv() if receiver.poll(5) else "still at it after its time"
    except EOFError:
        return "ended by an error of its own"
    finally:
        process.kill()
        process.join()


def measure(name, attack, count, seconds, port, server):
    """One row of the table, and what was wrong."""
    customer = Customer(port)
    before = server.megabytes(), server.descriptors()
    processor, start = server.processor_seconds(), time.monotonic()
    running = attack and in_process(attack, port, count, seconds)
    memory, descriptors, buffers = [before[0]], [before[1]], [socket_megabytes()]
    while time.monotonic() < start + seconds:
        customer.ask()
        if customer.asked % 10 == 0:
            memory.append(server.megabytes())
            descriptors.append(server.descriptors())
            buffers.append(socket_megabytes())
        time.sleep(0.004)
    load = (server.processor_seconds() - processor) / (time.monotonic() - start)
    report = report_of(*running) if running else "–"
    customer.leave()
    settled = time.monotonic() + SETTLING_SECONDS
    while server.descriptors() > before[1] and time.monotonic() < settled:
        time.sleep(0.05)
    faults = [f"{name}: the client that behaves got {error}" for error in customer.errors[:3]]
    if server.descriptors() > before[1]:
        faults.append(f"{name}: {server.descriptors() - before[1]} descriptors were not given back")
    clients = f"{count} × {name}" if count else name
    row = [
        clients, report, f"{customer.milliseconds(0.5):.2f} ms",
        f"{customer.milliseconds(0.99):.2f} ms", f"{customer.milliseconds(1):.0f} ms",
        f"{len(customer.errors)} of {customer.asked}",
        f"{before[0]:.0f} / {max(memory):.0f} / {server.megabytes():.0f} MB",
        f"{max(buffers):.0f} MB", f"{before[1]} / {max(descriptors)} / {server.descriptors()}",
        f"{100 * load:.0f} %",
    ]
    return row, faults


def run(port, pid):
    server = Server(pid)
    # The first answers fill what is filled once.
    warm = Customer(port)
    for _ in range(200):
        warm.ask()
    warm.leave()
    time.sleep(0.2)
    memory, faults = server.megabytes(), []
    header = ["clients", "how they ended", "p50", "p99", "worst", "errors", "memory", "system's buffers",
              "descriptors", "CPU"]
    print("| " + " | ".join(header) + " |\n" + "|---" * len(header) + "|")
    for part in PARTS:
        row, found = measure(*part, port, server)
        print("| " + " | ".join(row) + " |", flush=True)
        faults += found
    if server.megabytes() > memory + KEPT_MEMORY:
        faults.append(f"{server.megabytes():.0f} MB are held, {memory:.0f} MB before")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    parser.add_argument("--port", type=int)
    parser.add_argument("--pid", type=int)
    options = parser.parse_args()
    if (options.port is None) != (options.pid is None):
        parser.error("--port and --pid go together")
    if options.port:
        sys.exit(run(options.port, options.pid))
    with Service(options.binary, options.seeds) as service:
        sys.exit(run(service.port, service.pid))


if __name__ == "__main__":
    main()
