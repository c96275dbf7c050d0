"""Clients that say nothing more, or little: each must end within a bound. All run side by side."""
import time

import frames
import hpack
from frames import LARGEST_WINDOW, Setting
from registry import case, fail, ok, verdict

HELD = {Setting.INITIAL_WINDOW_SIZE: 0}


def within(c, bound, feed=None, done=lambda: False):
    """Passes when the connection ends, or `done()`, within `bound` seconds. `feed` gives octets to
    be sent every half second."""
    start = time.monotonic()
    while (passed := time.monotonic() - start) < bound:
        if done() or c.end != "open":
            state = f"after {passed:.0f} s, {c}"
            c.socket.close()
            return ok(state)
        if feed:
            c.send(feed())
        pause = time.monotonic() + 0.5
        while time.monotonic() < pause and c.end == "open":
            c.pump(0.1)
    c.socket.close()
    return fail(f"still open after {bound:.0f} s, {c}")


def slow(name, rfc, accept, level="project"):
    return case("slow", name, rfc, accept, level, background=True)


@slow("half a preface", "RFC 9113 §3.4", "closed within --slow-bound")
def _(t):
    return within(t.open(opening=frames.PREFACE[:12]), t.options.slow_bound)


@slow("preface without SETTINGS", "RFC 9113 §3.4", "closed within --slow-bound")
def _(t):
    return within(t.open(opening=frames.PREFACE), t.options.slow_bound)


@slow("preface and SETTINGS, then silence", "RFC 9113 §6.5.3, §9.1", "closed within --idle-bound")
def _(t):
    return within(t.open(acknowledges=False), t.options.idle_bound)


@slow("silence after an exchange", "RFC 9113 §9.1", "closed within --idle-bound")
def _(t):
    c = t.open()
    c.answer(c.request())
    return within(c, t.options.idle_bound)


@slow("frame that is cut", "RFC 9110 §15.5.9", "closed within --slow-bound")
def _(t):
    c = t.open()
    c.send(frames.headers(1, hpack.block(t.request()))[:20])
    return within(c, t.options.slow_bound)


@slow("frame that dribbles in", "RFC 9110 §15.5.9", "closed within --slow-bound")
def _(t):
    c = t.open()
    c.send(frames.headers(1, hpack.block(t.request()) + bytes(1_000))[:20])
    return within(c, t.options.slow_bound, lambda: b"\0")


@slow("header block without an end", "RFC 9113 §6.10", "closed within --slow-bound")
def _(t):
    c = t.open()
    c.send(frames.headers(1, hpack.block(t.request()), end_headers=False))
    return within(c, t.options.slow_bound)


@slow("header block that dribbles in", "RFC 9113 §6.10", "closed within --slow-bound")
def _(t):
    c = t.open()
    c.send(frames.headers(1, hpack.block(t.request()), end_headers=False))
    return within(c, t.options.slow_bound, lambda: frames.continuation(1, b"", end_headers=False))


@slow("content that does not come", "RFC 9110 §15.5.9",
      "answered, reset or closed within --slow-bound")
def _(t):
    c = t.open()
    s = c.request(method="POST", extra=[("content-length", "9")], end=False)
    return within(c, t.options.slow_bound, done=lambda: s.is_over)


@slow("content that dribbles in", "RFC 9110 §15.5.9",
      "answered, reset or closed within --slow-bound")
def _(t):
    c = t.open()
    s = c.request(method="POST", extra=[("content-length", "900")], end=False)
    return within(c, t.options.slow_bound, lambda: frames.data(s.number, b"x"), lambda: s.is_over)


@slow("no window for an answer", "RFC 9113 §10.5", "reset or closed within --slow-bound")
def _(t):
    c = t.open(HELD)
    s = c.request(t.query_path)
    return within(c, t.options.slow_bound, done=lambda: s.is_over)


@slow("no window for an answer, but PING and SETTINGS", "RFC 9113 §10.5",
      "reset or closed within --slow-bound")
def _(t):
    c = t.open(HELD)
    s = c.request(t.query_path)
    return within(c, t.options.slow_bound, lambda: frames.ping() + frames.settings(),
                  lambda: s.is_over)


@slow("no window for an answer, but other requests", "RFC 9113 §10.5",
      "reset or closed within --slow-bound")
def _(t):
    c = t.open(HELD)
    s = c.request(t.query_path)

    def feed():
        c.grant(c.request(), 100_000)
        return b""
    return within(c, t.options.slow_bound, feed, lambda: s.is_over)


@slow("no window of the connection", "RFC 9113 §10.5", "reset or closed within --slow-bound")
def _(t):
    c = t.open({Setting.INITIAL_WINDOW_SIZE: LARGEST_WINDOW}, grants=False)
    streams = [c.request(t.query_path)]
    while c.wait(lambda: streams[-1].is_over or c.window <= 0) and c.window > 0:
        streams.append(c.request(t.query_path))
    return within(c, t.options.slow_bound, done=lambda: streams[-1].is_over)


@slow("answers that are not read", "RFC 9113 §10.5 (CVE-2019-9517)", "closed within --slow-bound")
def _(t):
    c = t.open({Setting.INITIAL_WINDOW_SIZE: LARGEST_WINDOW}, receive_buffer=4_096)
    c.grant(None, LARGEST_WINDOW - 65_535)
    size = len(t.get(t.query_path).body)
    # More than the system's buffers take.
    wanted, limit = 12_000_000 // max(size, 1), 90
    streams = []
    with c:
        for _ in range(min(wanted, limit)):
            streams.append(c.request(t.query_path))
        start = time.monotonic()
        while time.monotonic() - start < t.options.slow_bound:
            c.flush()
            time.sleep(0.5)
        # What is left in the buffers, and then the end, if the server has closed.
        c.grants = False
        c.wait(lambda: all(s.is_over for s in streams), 3)
        whole = all(s.ended for s in streams)
        if whole:
            return ok(f"{len(streams)} answers of {size} octets fit into the system's buffers")
        return verdict(c.end != "open", f"{sum(s.ended for s in streams)} of {len(streams)}, {c}")


@slow("stalled zero-window streams", "RFC 9113 §10.5",
      "all end within --slow-bound; others are answered within 1 s")
def _(t):
    held = []
    for _ in range(20):
        held.append(t.open(HELD))
        for _ in range(10):
            held[-1].request(t.query_path)
    start, slowest = t.clock(), 0.0
    pending = list(held)
    while pending and t.clock() - start < t.options.slow_bound:
        for c in pending:
            c.pump(0)
        pending = [c for c in pending if c.end == "open"
                   and not all(s.is_over for s in c.streams.values())]
        asked = t.clock()
        if t.get().status != 200:
            return fail("others are not answered")
        slowest = max(slowest, t.clock() - asked)
        time.sleep(0.2)
    for c in held:
        c.socket.close()
    if slowest > 1:
        return fail(f"others waited {slowest:.1f} s")
    return verdict(not pending, f"{len(pending)} of 20 open after {t.clock() - start:.0f} s")
