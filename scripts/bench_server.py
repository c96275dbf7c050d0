"""A server of any make, started for a measurement on some processors and ended after it."""
import contextlib
import os
import signal
import subprocess
import tempfile
import time

from bench_process import with_children
from bench_requests import PATH
from service import free_port


class Server:
    """`with Server(…) as server:` starts it and waits until it gives the answer that is expected.

    `command(port)` gives the words to start it with; `processors` are the numbers of those that it
    may run on, None for all.
    """

    start_seconds = 30
    stop_seconds = 5

    def __init__(self, name, command, processors=None, http2=False, content=None, path=PATH):
        self.name, self.http2, self.content = name, http2, content
        self.port = free_port()
        self.command = [str(word) for word in command(self.port)]
        if processors is not None:
            self.command = ["taskset", "--cpu-list", ",".join(map(str, processors)), *self.command]
        self.url = f"http://127.0.0.1:{self.port}{path}"

    def __enter__(self):
        with tempfile.TemporaryFile() as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            try:
                self.wait_until_ready(log)
            except BaseException:
                self.__exit__()
                raise
        self.pids = with_children(self.process.pid)
        return self

    def __exit__(self, *_):
        if self.process.poll() is not None:
            return
        family = with_children(self.process.pid)
        self.process.terminate()
        try:
            self.process.wait(self.stop_seconds)
        except subprocess.TimeoutExpired:
            for pid in family:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            self.process.wait()

    def wait_until_ready(self, log):
        end = time.monotonic() + self.start_seconds
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > end:
                log.seek(0)
                said = log.read().decode(errors="replace")
                raise SystemExit(f"{self.name} does not answer as it should:\n{said}")
            time.sleep(0.05)

    def answers(self):
        """Whether it answers, with `content` where that is set."""
        content = fetch(self.url, self.http2)
        return content is not None and self.content in (None, content)


def fetch(url, http2=False, head=None):
    """The content of an answer with status 200, or None; the head goes into the file `head`."""
    command = ["curl", "--silent", "--fail", "--max-time", "10", url]
    command += ["--http2-prior-knowledge"] if http2 else []
    command += ["--dump-header", head] if head else []
    done = subprocess.run(command, capture_output=True, timeout=20)
    return done.stdout if done.returncode == 0 else None
