"""SIGTERM while a stream is open. Only with --sigterm, as the server is gone afterwards."""
import os
import signal
import time

from frames import Code, Setting
from registry import case, fail, ok, unmet


def is_running(pid):
    """Whether the process runs; one that nobody has waited for yet does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@case("stop", "SIGTERM while a stream is open", "RFC 9113 §6.8, §5.4.1",
      "GOAWAY with NO_ERROR and the last stream; the stream ends whole; the process exits",
      "project", last=True)
def _(t):
    expected = bytes(t.get(t.query_path).body)
    idle = t.open()
    idle.answer(idle.request())
    with t.open({Setting.INITIAL_WINDOW_SIZE: 100}, grants=False) as c:
        s = c.request(t.query_path)
        c.wait(lambda: len(s.body) >= 100)
        c.barrier()
        os.kill(t.pid, signal.SIGTERM)
        start = time.monotonic()
        if not c.wait(lambda: c.goaway) or c.end != "open":
            return fail(f"no GOAWAY while a stream was open: {c}, {s}")
        told = time.monotonic() - start
        late = c.request()
        c.grants = True
        c.grant(s, 1_000_000)
        c.answer(s)
        if s.body != expected or not s.ended:
            return fail(f"the open stream did not end: {s}, {c}")
        closed = c.is_closed(3)
        last, code, _ = c.goaway[-1]
    gone = time.monotonic() + 10
    while is_running(t.pid) and time.monotonic() < gone:
        time.sleep(0.05)
    took = time.monotonic() - start
    if is_running(t.pid):
        return fail("the process still runs after 10 s")
    if code != Code.NO_ERROR or last < s.number:
        return fail(f"{c}, last stream {last} of {s.number}")
    if late.ended and late.number > last:
        return fail(f"stream {late.number} was answered after a GOAWAY with {last}")
    idle.is_closed()
    if not idle.goaway or idle.end == "open":
        return unmet(f"an idle connection: {idle}")
    detail = f"GOAWAY after {told * 1000:.0f} ms, exit after {took:.1f} s"
    return ok(detail) if closed else unmet(f"not closed after the last answer; {detail}")


@case("stop", "no connection after the stop", "-", "refused", "project", last=True)
def _(t):
    try:
        t.connect().close()
    except OSError as error:
        return ok(error)
    return fail("the port still takes connections")
