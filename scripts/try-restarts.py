#!/usr/bin/env -S python3 -B
"""Restarts a server that is handed its socket, while clients connect again and again, and counts who was refused.

    try-restarts.py [--binary .build/release/entente] [--seeds seeds] [--restarts N] [--clients N]

Plays the service manager (sd_listen_fds): opens a socket on the loopback, keeps it, and hands it to one server after
the other. Exit status 1 where a connection was refused or a request had no whole answer.
"""
import argparse
import os
import signal
import socket
import subprocess
import sys
import threading
import time

REQUEST = b"GET /alliances?partner=Russia HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"


def start(options, listener):
    """A server with the listener as descriptor 3, as sd_listen_fds(3) has it."""
    command = 'LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" serve --seeds "$1" 3<&%d' % listener.fileno()
    process = subprocess.Popen(
        ["sh", "-c", command, options.binary, options.seeds], pass_fds=[listener.fileno()],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        if line.startswith("Listening"):
            return process
    sys.exit("the server did not start")


def ask(address, ends, counts):
    """Connects, asks once, reads to the end, again and again."""
    while not ends.is_set():
        try:
            with socket.create_connection(address, timeout=10) as connection:
                connection.sendall(REQUEST)
                answer = b""
                while part := connection.recv(65536):
                    answer += part
            head, _, content = answer.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            isWhole = head.startswith(b"HTTP/1.1 200 ") and len(content) == length
            counts["answered" if isWhole else "broken"] += 1
        except (OSError, ValueError) as error:
            counts["failed"] += 1
            print(f"a client failed: {error}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    parser.add_argument("--restarts", type=int, default=5)
    parser.add_argument("--clients", type=int, default=4)
    options = parser.parse_args()
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    counts = {"answered": 0, "broken": 0, "failed": 0}
    ends = threading.Event()
    server = start(options, listener)
    clients = [
        threading.Thread(target=ask, args=(listener.getsockname(), ends, counts)) for _ in range(options.clients)]
    for client in clients:
        client.start()
    for _ in range(options.restarts):
        time.sleep(0.3)
        server.send_signal(signal.SIGTERM)
        status = server.wait(timeout=20)
        if status != 0:
            counts["failed"] += 1
            print(f"a server ended with exit status {status}", file=sys.stderr)
        # Nobody serves now; who connects waits.
        time.sleep(0.1)
        server = start(options, listener)
    time.sleep(0.3)
    ends.set()
    for client in clients:
        client.join()
    server.terminate()
    server.wait(timeout=20)
    print(f"{options.restarts} restarts: {counts['answered']} answered, {counts['broken']} broken, "
          f"{counts['failed']} failed")
    sys.exit(1 if counts["broken"] + counts["failed"] or not counts["answered"] else 0)


if __name__ == "__main__":
    main()
