"""A server of ours, started for a check and stopped after it; and curl, to ask it."""
import json
import os
import signal
import socket
import subprocess
import tempfile
import time
from urllib.parse import quote


def free_port():
    """A port of the loopback interface that nothing listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Answer:
    def __init__(self, status, content_type, body):
        self.status, self.content_type, self.body = status, content_type, body

    @property
    def json(self):
        return json.loads(self.body)


class Service:
    """`with Service(binary, seeds) as service:` starts a server and waits until it is ready."""

    start_seconds = 60
    stop_seconds = 20

    def __init__(self, binary, seeds):
        self.command = [binary, "serve", "--seeds", seeds, "--host", "127.0.0.1"]
        self.port = free_port()

    def __enter__(self):
        self.log = tempfile.NamedTemporaryFile("w+b", suffix=".log")
        self.process = subprocess.Popen(
            self.command + ["--port", str(self.port)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        end = time.monotonic() + self.start_seconds
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > end:
                self.kill()
                raise SystemExit(f"The server did not become ready:\n{self.output()}")
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self.kill()

    @property
    def pid(self):
        return self.process.pid

    def output(self):
        """What the server has printed so far."""
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read()

    def signal(self, number):
        os.kill(self.pid, number)

    def stop(self):
        """Asks the server to end; its exit status, or None where it did not end in time."""
        self.signal(signal.SIGTERM)
        try:
            return self.process.wait(self.stop_seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def is_ready(self):
        try:
            return self.get("/readyz").status == 200
        except OSError:
            return False

    def get(self, path, *options):
        """The answer to `path`, whose query may hold any character; `options` are curl's."""
        url = f"http://127.0.0.1:{self.port}" + quote(path, safe="/?&=%:,.~-_+")
        mark = "\n%{http_code} %{content_type}"
        done = subprocess.run(
            ["curl", "--silent", "--show-error", "--globoff", "--max-time", "10",
             "--write-out", mark, *options, url], capture_output=True)
        if done.returncode != 0:
            raise OSError(f"{url}: {done.stderr.decode(errors='replace').strip()}")
        body, _, tail = done.stdout.rpartition(b"\n")
        status, _, content_type = tail.decode().partition(" ")
        return Answer(int(status), content_type, body)

    def all(self, path):
        """Every record of a list, page after page."""
        records, page = [], path
        while page:
            answer = self.get(page)
            if answer.status != 200:
                raise OSError(f"{page}: {answer.status} {answer.body.decode(errors='replace')}")
            records += answer.json["data"]
            cursor = answer.json["next"]
            page = cursor and f"{path}{'&' if '?' in path else '?'}cursor={cursor}"
        return records
