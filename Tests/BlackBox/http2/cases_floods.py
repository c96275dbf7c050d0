"""Floods: work or memory that a client asks for and does not pay for. Each ends after seconds."""
import time

import frames
import hpack
from floods import Watch, flood
from frames import LARGEST_WINDOW, Code, Flag, Setting, Type, frame
from registry import case, fail, worst
from target import abort

HELD = {Setting.INITIAL_WINDOW_SIZE: 0}
ENDS = "the connection ends; others are answered, memory (--pid) comes back"
BOUNDED = "others are answered, memory (--pid) comes back"


@case("floods", "CONTINUATION burst without an end", "RFC 9113 §10.5.1 (CVE-2024-27316)", ENDS)
def _(t):
    def prepare(piece):
        def start(c):
            block = hpack.block(t.request())
            c.send(frames.headers(1, block, end_headers=False))
            return lambda _: frames.continuation(1, piece, end_headers=False)
        return start
    small = hpack.literal(b"x-small", b"y" * 20)
    return worst((name, flood(t, prepare(piece), 4_000, must_end=True)) for name, piece in {
        "1 kB": hpack.literal(b"x-large", b"y" * 1_000), "small": small, "empty": b"",
        "indices": hpack.indexed(2) * 1_000,
    }.items())


@case("floods", "header lists of 60 kB", "RFC 9113 §10.5.1 (CVE-2022-41717)", BOUNDED)
def _(t):
    def start(c):
        large = [(f"x-{i}", "y" * 3_500) for i in range(17)]
        block = hpack.block(t.request(extra=large))
        pieces = [block[i:i + 16_000] for i in range(0, len(block), 16_000)]

        def make(number):
            return frames.split_headers(2 * number + 1, pieces)
        return make
    return flood(t, start, 200, batch=5)


@case("floods", "empty frames", "RFC 9113 §10.5 (CVE-2019-9518)", BOUNDED)
def _(t):
    def data(c):
        s = c.request(method="POST", end=False)
        return lambda _: frames.data(s.number, b"")

    def padding(c):
        s = c.request(method="POST", end=False)
        return lambda _: frames.data(s.number, b"", padding=1)

    def blocks(c):
        return lambda number: frames.headers(2 * number + 1, b"", end=False)
    return worst((name, flood(t, start, 5_000)) for name, start in
                 {"DATA": data, "padding": padding, "HEADERS": blocks}.items())


def steady(make, prepare=None):
    """Frames that need no stream of their own."""
    def start(c):
        if prepare:
            prepare(c)
        return make
    return start


@case("floods", "SETTINGS burst, PING burst", "RFC 9113 §10.5 (CVE-2019-9512, CVE-2019-9515)",
      BOUNDED)
def _(t):
    table = [frames.settings({Setting.HEADER_TABLE_SIZE: n}) for n in (0, 4_096)]
    makers = {
        "PING": lambda n: frames.ping(n.to_bytes(8, "big")),
        "SETTINGS": lambda n: frames.settings({Setting.MAX_HEADER_LIST_SIZE: 100_000 + n}),
        "SETTINGS, empty": lambda n: frames.settings(),
        "table sizes": lambda n: table[n % 2],
    }
    return worst((name, flood(t, steady(make), 4_000)) for name, make in makers.items())


@case("floods", "answers that are not read", "RFC 9113 §10.5 (CVE-2019-9517)", BOUNDED)
def _(t):
    makers = {"PING": lambda n: frames.ping() * 10, "SETTINGS": lambda n: frames.settings() * 10}
    verdicts = []
    for name, make in makers.items():
        with Watch(t) as watch:
            c = t.open(receive_buffer=4_096, acknowledges=False)
            with c:
                end = time.monotonic() + 1.5
                for number in range(3_000):
                    c.output += make(number)
                while c.output and time.monotonic() < end:
                    c.flush()
                    time.sleep(0.005)
                left = len(c.output)
        verdicts.append((name, watch.verdict(f"{left} octets not taken")))
    return worst(verdicts)


@case("floods", "PRIORITY burst, WINDOW_UPDATE burst, others", "RFC 9113 §10.5 (CVE-2019-9513)",
      BOUNDED)
def _(t):
    def closed(c):
        c.answer(c.request())
    makers = {
        "PRIORITY": (lambda n: frames.priority(2 * n + 3, 2 * n + 1), None),
        "PRIORITY, one": (lambda n: frames.priority(1, n % 7 * 2 + 3, exclusive=True), None),
        "WINDOW_UPDATE": (lambda n: frames.window_update(0, 1), None),
        "unknown": (lambda n: frame(0x40 + n % 100, 0xFF, n, b"x" * (n % 50)), None),
        "PING, answers": (lambda n: frames.ping(ack=True), None),
        "RST_STREAM": (lambda n: frames.rst_stream(1), closed),
        "WINDOW_UPDATE, closed": (lambda n: frames.window_update(1, 1), closed),
    }
    return worst((name, flood(t, steady(make, prepare), 5_000))
                 for name, (make, prepare) in makers.items())


@case("floods", "work for each open stream", "RFC 9113 §6.9.2", BOUNDED)
def _(t):
    def streams(c):
        for _ in range(90):
            c.request(t.query_path)
        c.barrier()
    window = Setting.INITIAL_WINDOW_SIZE
    makers = {
        "windows up and down": lambda n: frames.settings([(window, n % 2)] * 5),
        "one octet at a time": lambda n: frames.window_update(n % 90 * 2 + 1, 1),
    }
    return worst((name, flood(t, steady(make, streams), 3_000, settings=HELD))
                 for name, make in makers.items())


@case("floods", "content beyond every window", "RFC 9113 §6.9.1", BOUNDED)
def _(t):
    # 32 MB on a stream whose window is not waited for.
    def start(c):
        s = c.request(method="POST", end=False)
        return lambda _: frames.data(s.number, bytes(16_384))
    return flood(t, start, 2_000, batch=20)


@case("floods", "large answers that are not read", "RFC 9113 §10.5 (CVE-2019-9517)",
      "others are answered, memory (--pid) grows under 64 MB and comes back")
def _(t):
    with Watch(t) as watch:
        held = []
        try:
            for _ in range(8):
                c = t.open({Setting.INITIAL_WINDOW_SIZE: LARGEST_WINDOW}, receive_buffer=4_096)
                held.append(c)
                c.grant(None, LARGEST_WINDOW - 65_535)
                for _ in range(100):
                    c.request(t.query_path)
            end = time.monotonic() + 1.5
            while time.monotonic() < end:
                for c in held:
                    c.flush()
                time.sleep(0.02)
        finally:
            for c in held:
                c.socket.close()
    return watch.verdict("800 answers")


@case("floods", "many unfinished header blocks", "RFC 9113 §10.5.1",
      "others are answered, memory (--pid) grows under 64 MB and comes back")
def _(t):
    block = hpack.block(t.request()) + hpack.literal(b"x-large", b"y" * 15_000)
    with Watch(t) as watch:
        held = []
        try:
            for _ in range(200):
                held.append(t.open())
                held[-1].send(frames.headers(1, block, end_headers=False))
            time.sleep(0.5)
        finally:
            for c in held:
                c.socket.close()
    return watch.verdict("200 connections")


@case("floods", "connections that are aborted", "RFC 9113 §5.4.1", BOUNDED)
def _(t):
    with Watch(t) as watch:
        for number in range(200):
            c = t.open({Setting.INITIAL_WINDOW_SIZE: (0, 100, 1_000_000)[number % 3]})
            for _ in range(20):
                c.request(t.query_path)
            if number % 4 == 1:
                c.wait(lambda: c.streams[1].status)
            if number % 4 == 2:
                c.send(frames.goaway(0, Code.INTERNAL_ERROR))
            abort(c.socket) if number % 2 else c.socket.close()
    return watch.verdict("200 connections")


@case("floods", "client GOAWAY burst", "RFC 9113 §6.8", BOUNDED)
def _(t):
    return flood(t, steady(lambda n: frames.goaway(0, Code.NO_ERROR, b"x" * 50)), 1_000)


@case("floods", "200 connections of nonsense", "RFC 9113 §3.4", BOUNDED)
def _(t):
    odd = [bytes(50), frames.PREFACE[:20] + b"\0" * 40, frames.PREFACE + b"\xff" * 200,
           frames.PREFACE + frames.settings() + frame(0, 0xFF, 0xFFFF_FFFF, b"\xff" * 90),
           frames.PREFACE + frames.settings() + frame(Type.HEADERS, Flag.END_HEADERS, 1, b"\xff")]
    with Watch(t) as watch:
        for number in range(200):
            with t.connect() as link:
                link.sendall(odd[number % len(odd)])
    return watch.verdict("200 connections")


@case("floods", "5000 requests on one connection", "RFC 9113 §10.5",
      "answered, or refused by REFUSED_STREAM or GOAWAY; others are answered")
def _(t):
    # nginx gives a connection up after 1000 requests.
    with Watch(t) as watch, t.open() as c:
        c.barrier()
        done = refused = 0
        while done + refused < 5_000 and c.end == "open" and not c.goaway:
            streams = c.answers([c.request() for _ in range(50)])
            done += sum(s.status == 200 for s in streams)
            refused += sum(s.reset == Code.REFUSED_STREAM for s in streams)
            if not c.goaway and not all(s.is_over for s in streams):
                return fail(f"no answer after {done}")
            c.streams.clear()
        state = f"{done} answered, {refused} refused, {c}"
    found = watch.verdict(state)
    wrong = done + refused != 5_000 and not (c.goaway and c.goaway[-1][1] == Code.NO_ERROR)
    return fail(state) if wrong and found.outcome == "pass" else found
