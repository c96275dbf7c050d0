"""A flood of frames on one connection, watched from others."""
import http.client
import threading
import time

import frames
import hpack
from registry import fail, ok, unmet

OTHERS_WAIT = 1.5      # seconds that other clients may wait meanwhile
PEAK = 65_536          # kilobytes of memory that a flood may cost while it lasts
LEFT = 24_576          # kilobytes that may be left of it afterwards
LASTS = 4              # seconds after which a flood is given up


class Watch:
    """Asks over fresh connections, HTTP/2 and HTTP/1.1 in turn, for as long as it is open."""

    def __init__(self, target):
        self.target, self.worst, self.wrong, self.peak = target, 0.0, [], 0
        self.before, self.is_over = target.memory(), threading.Event()
        self.processor = target.processor_seconds()
        self.thread = threading.Thread(target=self.run, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join(20)

    def run(self):
        turn = 0
        while True:
            start = time.monotonic()
            try:
                plain = turn % 2 and self.target.http1_port
                found = self.target.plain() if plain else self.target.get(timeout=5)
                if found.status != 200:
                    self.wrong.append(f"{'HTTP/1.1' if plain else 'HTTP/2'}: {found}")
            except (OSError, http.client.HTTPException) as error:
                self.wrong.append(f"{type(error).__name__}: {error}")
            self.worst = max(self.worst, time.monotonic() - start)
            self.peak = max(self.peak, self.target.memory() - self.before)
            turn += 1
            if self.is_over.wait(0.05) and turn > 1:
                return

    def verdict(self, detail=""):
        """Of the others and of the memory; after the connections of the flood are closed."""
        end, left = time.monotonic() + 2, 0
        while (left := self.target.memory() - self.before) > LEFT and time.monotonic() < end:
            time.sleep(0.05)
        processor = self.target.processor_seconds() - self.processor
        told = (f"{detail}; others waited {self.worst * 1000:.0f} ms, memory +{self.peak} kB, then "
                f"+{left} kB, processor {processor:.2f} s")
        if self.wrong:
            return fail(f"others: {self.wrong[0]} (×{len(self.wrong)}); {told}")
        if self.worst > OTHERS_WAIT or self.peak > PEAK or left > LEFT:
            return fail(told)
        return ok(told)


def pour(connection, make, count, batch):
    """Sends `make(number)` for each number; how many until the server, or time, ended it."""
    end = time.monotonic() + LASTS
    for number in range(0, count, batch):
        connection.send(b"".join(make(n) for n in range(number, number + batch)))
        while connection.pump(0.05 if connection.output else 0) and time.monotonic() < end:
            pass
        if connection.goaway or connection.end != "open" or time.monotonic() > end:
            return number + batch
    return count


def flood(target, prepare, count, must_end=False, settings=None, batch=50):
    """`prepare` makes, of a fresh connection, the function from a number to octets.

    Passes when others are answered and memory comes back. `must_end`: this project also ends the
    connection, before it has taken all."""
    with Watch(target) as watch:
        with target.open(settings) as c:
            c.counts_windows = False
            c.barrier()
            done = pour(c, prepare(c), count, batch)
            if c.end == "open" and not c.goaway:
                c.barrier(b"at last.", 5)
            # A connection that is told to go away is closed.
            c.wait(lambda: not c.goaway)
            is_lost = c.end == "open" and b"at last." not in c.pongs
            detail = f"{c} after {done} of {count}"
            ended = c.end != "open" or c.goaway
    found = watch.verdict(detail)
    if found.outcome != "pass":
        return found
    if is_lost:
        return fail(f"neither ended nor answered: {detail}")
    return unmet(f"not ended: {found.detail}") if must_end and not ended else found


def opener(connection, path=None, method="GET", extra=(), end=True):
    """A function that gives the HEADERS of one more request, and its stream's number."""
    block = hpack.block(connection.target.request(path, method, extra))

    def open_one():
        number = connection.next_stream
        connection.next_stream += 2
        return number, frames.headers(number, block, end)
    return open_one
