"""The frames that a legal request may come in, and those beside it that change nothing."""
import frames
import hpack
from frames import Code, Setting, Type, frame
from judge import ANSWERS, alive, answered
from registry import case, each, fail, ok, verdict, warn


@case("framing", "header block in CONTINUATION frames", "RFC 9113 §6.10", "200")
def _(t):
    # nginx takes no HEADERS frame without a part of the block.
    block = hpack.block(t.request())

    def judge(pieces):
        with t.open() as c:
            s = c.stream(1)
            c.next_stream = 3
            c.send(frames.split_headers(1, pieces))
            return answered(c, s)
    variants = {f"at {i}": [block[:i], block[i:]] for i in range(0, len(block) + 1)}
    step = len(block) // 6 + 1
    variants["in six"] = [block[i:i + step] for i in range(0, len(block), step)]
    return each(variants, judge)


@case("framing", "header block in a frame for each octet", "RFC 9113 §6.10, §10.5.1",
      "200, or the connection ends: nghttpd takes eight CONTINUATION frames at most")
def _(t):
    block = hpack.block(t.request())
    with t.open() as c:
        c.next_stream = 3
        c.send(frames.split_headers(1, [block[i:i + 1] for i in range(len(block))]))
        s = c.answer(c.stream(1))
        return ok(c) if c.end != "open" and not s.status else answered(c, s)


@case("framing", "padding, padding-only DATA", "RFC 9113 §6.1, §6.2", "200, the padding ignored")
def _(t):
    with t.open() as c:
        found = [answered(c, c.request(padding=n)) for n in (0, 1, 17, 255)]
        s = c.request(method="POST", end=False, padding=3)
        octets = b"".join(frames.data(s.number, b"x" * n, padding=n) for n in (0, 1, 100, 255))
        c.send(octets + frames.data(s.number, b"", end=True, padding=255))
        found.append(answered(c, s, ANSWERS))
        return next((v for v in found if v.outcome != "pass"), ok())


@case("framing", "priorities", "RFC 9113 §5.3.2, RFC 9218 §7.1", "200, the signals ignored")
def _(t):
    fields, update = frames.priority_fields, Type.PRIORITY_UPDATE
    before = {
        "idle": frames.priority(5, 3), "far": frames.priority(1_001, 999, 256, True),
        "update": frames.frame(update, 0, 0, b"\0\0\0\x01u=1"),
        "update of a closed": frames.frame(update, 0, 0, b"\0\0\0\x01"),
        "chain": b"".join(frames.priority(n + 2, n) for n in range(1, 21, 2)),
    }

    def prepared(octets):
        with t.open() as c:
            c.answer(c.request())
            c.send(octets)
            return answered(c, c.request())

    found = {name: prepared(octets) for name, octets in before.items()}
    for name, value in {"weight": fields(0, 256), "depends": fields(77, 1, True)}.items():
        with t.open() as c:
            found[name] = answered(c, c.request(priority=value))
    return each(found, lambda v: v)


@case("framing", "content of a request that takes none", "RFC 9110 §9.3.1, RFC 9113 §8.1",
      "an answer, and the connection goes on")
def _(t):
    def judge(pieces):
        with t.open() as c:
            s = c.request(method="POST", end=False)
            for piece in pieces[:-1]:
                c.send(frames.data(s.number, piece))
                c.pump(0.002)
            c.send(frames.data(s.number, pieces[-1], end=True))
            return answered(c, s, ANSWERS)
    return each({"empty": [b""], "one": [b"x=1"], "three": [b"a", b"b", b"c"],
                 "empty ones": [b"", b"", b"x", b"", b""], "large": [b"x" * 16_000] * 3}, judge)


@case("framing", "content beyond the windows", "RFC 9113 §6.9.1, §8.1",
      "the windows are renewed though the content is not wanted")
def _(t):
    # Content that is thrown away has filled the window of the connection all the same.
    with t.open() as c:
        c.barrier()
        for number in range(10):
            s = c.request(method="POST", end=False)
            if not c.upload(s, bytes(30_000)):
                return fail(f"stalled in request {number}: {s}, window {c.send_window}")
            c.answer(s)
            if not s.is_over:
                return fail(f"request {number}: {s}, {c}")
        return alive(c)


@case("framing", "100 kB in one request", "RFC 9113 §6.9.1", "an answer; no stall")
def _(t):
    with t.open() as c:
        c.barrier()
        s = c.request(method="POST", extra=[("content-length", "100000")], end=False)
        if not c.upload(s, bytes(100_000)):
            return fail(f"stalled: {s}, window {s.send_window} of {c.send_window}")
        return answered(c, s, ANSWERS)


@case("framing", "expect: 100-continue", "RFC 9110 §10.1.1", "100 or a final answer; then an end")
def _(t):
    with t.open() as c:
        extra = [("expect", "100-continue"), ("content-length", "3")]
        s = c.request(method="POST", extra=extra, end=False)
        c.wait(lambda: s.interim or s.is_over, 1)
        if not s.is_over:
            c.send(frames.data(s.number, b"x=1", end=True))
        return answered(c, s, ANSWERS)


@case("framing", "expectation without content", "RFC 9110 §10.1.1", "200 or 417", "project")
def _(t):
    def judge(wish):
        with t.open() as c:
            return answered(c, c.request(extra=[("expect", wish)]), (200, 417))
    return each({w: w for w in ("100-continue", "teapot")}, judge)


@case("framing", "trailers", "RFC 9113 §8.1", "ignored; an answer, and the connection goes on")
def _(t):
    def judge(how):
        method, content = how
        with t.open() as c:
            s = c.request(method=method, end=False)
            if content:
                c.send(frames.data(s.number, content))
            c.send(frames.headers(s.number, hpack.block([(b"x-trailer", b"1")])))
            return answered(c, s, (200,) if method == "GET" else ANSWERS)
    return each({"GET": ("GET", b""), "POST": ("POST", b"x=1"), "POST, none": ("POST", b"")}, judge)


@case("framing", "1000 requests one after another", "RFC 9113 §5.1.1, RFC 7541 §2.3.2",
      "200 each, by dynamic indices; memory (--pid) grows under 16 MB")
def _(t):
    before, encoder = t.memory(), hpack.Encoder()
    with t.open() as c:
        for number in range(1_000):
            block = encoder.encode(t.request(extra=[("x-number", str(number // 10))]))
            s = c.answer(c.open_block(block))
            if s.status != 200 or not s.ended:
                return fail(f"request {number}: {s}, {c}")
            del c.streams[s.number]
    grown = t.memory() - before
    return verdict(grown < 16_384, f"{grown} kB")


@case("framing", "client GOAWAY", "RFC 9113 §6.8", "open streams are answered, then closed")
def _(t):
    def judge(octets):
        with t.open(settings={Setting.INITIAL_WINDOW_SIZE: 0}) as c:
            s = c.request(t.query_path)
            c.wait(lambda: s.status)
            c.send(octets)
            c.grant(s, 1_000_000)
            c.answer(s)
            if not s.ended or s.status != 200:
                return fail(f"{s}, {c}")
            return ok() if c.is_closed() else warn("not closed after the last answer")
    bye = frames.goaway(0, Code.NO_ERROR, b"bye" * 9)
    return each({"plain": frames.goaway(), "debug data": bye,
                 "unknown code": frames.goaway(0, 0xFFFF)}, judge)


# Frames that change nothing


def harmless(t, octets):
    """These octets change nothing, and are no reason for a GOAWAY."""
    with t.open() as c:
        c.answer(c.request())
        c.send(octets)
        c.barrier()
        found = alive(c)
        return found if not c.goaway else verdict(False, c)


@case("framing", "unknown frames and settings, unknown flags", "RFC 9113 §4.1, §5.5, §6.5.2",
      "ignored")
def _(t):
    return each({
        "types": b"".join(frame(k, 0xFF, n, b"x" * k) for k in (0x0B, 0x20, 0x7F, 0xFF)
                          for n in (0, 1, 3, 8, 2**31 - 1)),
        "settings": frames.settings([(0x0A, 1), (0xFFFF, 2**32 - 1), (0, 0)]),
        "flags of PING": frame(Type.PING, 0xFE, 0, b"flagged!"),
        "flags of SETTINGS": frame(Type.SETTINGS, 0xFE),
        "flags of WINDOW_UPDATE": frame(Type.WINDOW_UPDATE, 0xFF, 0, b"\0\0\0\x01"),
        "answer to no PING": frames.ping(b"nobody's", ack=True),
    }, lambda octets: harmless(t, octets))


@case("framing", "unknown flags of a request", "RFC 9113 §4.1", "ignored: 200")
def _(t):
    with t.open() as c:
        return answered(c, c.request(flags=0xD2))


@case("framing", "reserved bit of the stream", "RFC 9113 §4.1", "ignored")
def _(t):
    bit = 1 << 31
    block = hpack.block(t.request())

    def request(octets):
        with t.open() as c:
            c.next_stream = 3
            c.send(octets)
            return answered(c, c.stream(1))
    found = {"PING": harmless(t, frame(Type.PING, 0, bit, bytes(8))),
             "SETTINGS": harmless(t, frame(Type.SETTINGS, 0, bit)),
             "HEADERS": request(frames.headers(1 | bit, block)),
             "CONTINUATION": request(frames.headers(1, block[:5], end_headers=False)
                                     + frames.continuation(1 | bit, block[5:]))}
    return each(found, lambda v: v)


@case("framing", "a stream that depends on itself", "RFC 9113 §5.3.2",
      "ignored, or the stream error that RFC 7540 had")
def _(t):
    with t.open() as c:
        s = c.request(priority=frames.priority_fields(1))
        c.send(frames.priority(3, 3))
        c.answer(s)
        c.barrier()
        good = s.status == 200 or s.reset == Code.PROTOCOL_ERROR or c.goaway
        return verdict(good, f"{s}, {c}")


@case("framing", "RST_STREAM in the middle of content", "RFC 9113 §6.4", "the connection goes on")
def _(t):
    with t.open() as c:
        for _ in range(20):
            s = c.request(method="POST", end=False)
            c.send(frames.data(s.number, b"x" * 100) + frames.rst_stream(s.number))
        s = c.request(method="POST", end=False)
        c.send(frames.data(s.number, b"x", end=True))
        return answered(c, s, ANSWERS)
