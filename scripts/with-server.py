#!/usr/bin/env -S python3 -B
"""Runs a command beside a server that is started for it and stopped after it.

    with-server.py BINARY SEEDS -- COMMAND …

{port} and {pid} in the command stand for the server's. The exit status is the command's.
"""
import subprocess
import sys

from service import Service


def main():
    if len(sys.argv) < 5 or sys.argv[3] != "--":
        raise SystemExit(__doc__)
    with Service(sys.argv[1], sys.argv[2]) as service:
        command = [
            word.replace("{port}", str(service.port)).replace("{pid}", str(service.pid))
            for word in sys.argv[4:]
        ]
        status = subprocess.run(command).returncode
        if service.process.poll() is not None:
            print(f"The server ended by itself:\n{service.output()}", file=sys.stderr)
            status = status or 1
    raise SystemExit(status)


main()
