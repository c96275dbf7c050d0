"""Frames that no client may send: wrong sizes, wrong streams, wrong order, wrong values."""
import frames
import hpack
from frames import Code, Flag, Setting, Type, frame
from judge import alive, connection_error, stream_error
from registry import case, each, ok, verdict

SIZE, PROTOCOL, CLOSED = Code.FRAME_SIZE_ERROR, Code.PROTOCOL_ERROR, Code.STREAM_CLOSED
HELD = {Setting.INITIAL_WINDOW_SIZE: 0}


def breaks(t, octets, *codes):
    """These octets, on a connection that has just opened, are a connection error."""
    with t.open() as c:
        c.next_stream = 3
        c.send(octets)
        return connection_error(c, *codes)


def breaks_all(t, variants, *codes):
    return each(variants, lambda octets: breaks(t, octets, *codes))


@case("frames", "wrong length", "RFC 9113 §4.2, §6.4–6.9", "FRAME_SIZE_ERROR, closed")
def _(t):
    variants = {}
    for kind, lengths in {Type.PING: (0, 7, 9), Type.WINDOW_UPDATE: (0, 3, 5),
                          Type.SETTINGS: (1, 5, 7), Type.GOAWAY: (0, 7)}.items():
        variants |= {f"{kind.name} {n}": frame(kind, 0, 0, bytes(n)) for n in lengths}
    return breaks_all(t, variants | {
        "SETTINGS acknowledged with a payload": frame(Type.SETTINGS, Flag.ACK, 0, bytes(6)),
    }, SIZE)


@case("frames", "wrong length on a stream", "RFC 9113 §6.3, §6.4, §6.9",
      "FRAME_SIZE_ERROR, of the connection; of the stream for PRIORITY")
def _(t):
    def judge(wish):
        kind, length = wish
        with t.open(HELD) as c:
            s = c.request(t.query_path)
            c.send(frame(kind, 0, s.number, bytes(length)))
            if kind == Type.PRIORITY:
                return stream_error(c, s, (SIZE,), ())
            return connection_error(c, SIZE)
    kinds = {Type.RST_STREAM: (0, 3, 5), Type.WINDOW_UPDATE: (3, 5), Type.PRIORITY: (0, 4, 6)}
    return each({f"{k.name} {n}": (k, n) for k, sizes in kinds.items() for n in sizes}, judge)


def excessive(t):
    """One octet more than the server takes in a frame; None where there is no such length."""
    with t.open() as c:
        c.barrier()
        size = c.peer.get(Setting.MAX_FRAME_SIZE, frames.DEFAULT_FRAME_SIZE) + 1
        return size if size < 2**20 else None


@case("frames", "larger than SETTINGS_MAX_FRAME_SIZE", "RFC 9113 §4.2", "FRAME_SIZE_ERROR, closed")
def _(t):
    size, block = excessive(t), hpack.block(t.request())
    if size is None:
        return ok("takes frames of any length")
    post = frames.headers(1, hpack.block(t.request(method="POST")), end=False)
    return breaks_all(t, {
        "HEADERS": frames.headers(1, block + bytes(size - len(block))),
        "DATA": post + frames.data(1, bytes(size)),
        "unknown": frame(0xFA, 0, 0, bytes(size)),
        "SETTINGS": frame(Type.SETTINGS, 0, 0, bytes(size // 6 * 6 + 6)),
        "announced only": frame(Type.DATA, 0, 1, b"", 2**24 - 1),
    }, SIZE)


@case("frames", "CONTINUATION larger than SETTINGS_MAX_FRAME_SIZE", "RFC 9113 §4.2",
      "FRAME_SIZE_ERROR, closed", "should")
def _(t):
    # nghttpd takes it: libnghttp2 does not look at the length of CONTINUATION.
    size, block = excessive(t), hpack.block(t.request())
    if size is None:
        return ok("takes frames of any length")
    return breaks(t, frames.split_headers(1, [block, hpack.literal(b"x", b"y" * size)]), SIZE)


@case("frames", "padding as long as the payload or longer", "RFC 9113 §6.1, §6.2",
      "PROTOCOL_ERROR, closed")
def _(t):
    post = frames.headers(1, hpack.block(t.request(method="POST")), end=False)
    ends = Flag.END_HEADERS | Flag.END_STREAM | Flag.PADDED

    def data(payload):
        return post + frame(Type.DATA, Flag.PADDED, 1, payload)

    def headers(payload, flags=0):
        return frame(Type.HEADERS, ends | flags, 1, payload)
    return breaks_all(t, {
        "DATA": data(b"\x05abcd"), "DATA, equal": data(b"\x05abcde"[:5]),
        "DATA, far": data(b"\xff"), "HEADERS": headers(b"\x05\x82\x86"),
        "HEADERS, far": headers(b"\xff" + bytes(20)),
        "HEADERS, priority": headers(b"\x02\0\0\0\0\x10\x82", Flag.PRIORITY),
    }, PROTOCOL)


@case("frames", "too short for its flags", "RFC 9113 §4.2, §6.1, §6.2",
      "FRAME_SIZE_ERROR or PROTOCOL_ERROR, closed")
def _(t):
    post = frames.headers(1, hpack.block(t.request(method="POST")), end=False)
    ends = Flag.END_HEADERS | Flag.END_STREAM
    return breaks_all(t, {
        "DATA, padded": post + frame(Type.DATA, Flag.PADDED, 1),
        "HEADERS, padded": frame(Type.HEADERS, ends | Flag.PADDED, 1),
        "HEADERS, priority": frame(Type.HEADERS, ends | Flag.PRIORITY, 1, bytes(4)),
    }, SIZE, PROTOCOL)


@case("frames", "on the wrong kind of stream", "RFC 9113 §6", "PROTOCOL_ERROR, closed")
def _(t):
    block = hpack.block(t.request())
    return breaks_all(t, {
        "DATA on 0": frames.data(0, b"x"), "HEADERS on 0": frames.headers(0, block),
        "PRIORITY on 0": frames.priority(0), "RST_STREAM on 0": frames.rst_stream(0),
        "CONTINUATION on 0": frames.continuation(0, block),
        "SETTINGS on 1": frame(Type.SETTINGS, 0, 1), "PING on 1": frame(Type.PING, 0, 1, bytes(8)),
        "GOAWAY on 1": frame(Type.GOAWAY, 0, 1, bytes(8)),
    }, PROTOCOL)


@case("frames", "on an idle stream", "RFC 9113 §5.1", "PROTOCOL_ERROR, closed")
def _(t):
    # nginx ignores them.
    return breaks_all(t, {"DATA": frames.data(1, b"x"), "RST_STREAM": frames.rst_stream(1),
                          "WINDOW_UPDATE": frames.window_update(1, 1),
                          "RST_STREAM, even": frames.rst_stream(2)}, PROTOCOL, CLOSED)


@case("frames", "streams that a client may not open", "RFC 9113 §5.1.1", "PROTOCOL_ERROR, closed")
def _(t):
    block = hpack.block(t.request())
    return breaks_all(t, {f"HEADERS on {n}": frames.headers(n, block) for n in (2, 4, 2**31 - 2)},
                      PROTOCOL)


@case("frames", "HEADERS on a lower stream that was skipped", "RFC 9113 §5.1.1",
      "PROTOCOL_ERROR, closed")
def _(t):
    # nghttpd ignores the frame: libnghttp2 holds the stream for one that was closed before.
    block = hpack.block(t.request())
    return breaks_all(t, {"3 after 5": frames.headers(5, block) + frames.headers(3, block),
                          "1 after 7": frames.headers(7, block) + frames.headers(1, block)},
                      PROTOCOL, CLOSED)


@case("frames", "after END_STREAM", "RFC 9113 §5.1", "STREAM_CLOSED, of the stream or connection")
def _(t):
    def judge(make):
        with t.open(HELD) as c:
            s = c.request(t.query_path)
            c.send(make(s.number))
            return stream_error(c, s, (CLOSED,), ())
    trailers = hpack.block([(b"x-trailer", b"1")])
    return each({"DATA": lambda n: frames.data(n, b"x"),
                 "DATA, empty": lambda n: frames.data(n, b"", end=True),
                 "HEADERS": lambda n: frames.headers(n, trailers),
                 "request": lambda n: frames.headers(n, hpack.block(t.request()))}, judge)


@case("frames", "on a stream that has ended", "RFC 9113 §5.1",
      "STREAM_CLOSED, of the stream or connection, or ignored; never a second answer")
def _(t):
    # nginx ignores DATA here, as any server may that has forgotten the stream.
    def judge(make):
        with t.open() as c:
            s = c.answer(c.request())
            size = len(s.body)
            c.send(make(s.number))
            c.barrier()
            if len(s.body) > size or s.trailers:
                return verdict(False, f"answered again: {s}")
            if c.end == "open" and not c.goaway:
                return alive(c) if s.reset in (None, CLOSED, PROTOCOL) else verdict(False, s)
            return connection_error(c, CLOSED)
    return each({"DATA": lambda n: frames.data(n, b"x"),
                 "HEADERS": lambda n: frames.headers(n, hpack.block(t.request())),
                 "trailers": lambda n: frames.headers(n, hpack.block([(b"x-trailer", b"1")]))},
                judge)


@case("frames", "within a header block", "RFC 9113 §4.3, §6.10", "PROTOCOL_ERROR, closed")
def _(t):
    block = hpack.block(t.request())
    start = frames.headers(1, block[:9], end_headers=False)
    return breaks_all(t, {
        "DATA": start + frames.data(1, b"x"), "PING": start + frames.ping(),
        "SETTINGS": start + frames.settings(), "PRIORITY": start + frames.priority(3),
        "HEADERS": start + frames.headers(1, block[9:]), "unknown": start + frame(0xFA, 0, 1),
        "RST_STREAM": start + frames.rst_stream(1),
        "WINDOW_UPDATE": start + frames.window_update(0, 1),
        "of another stream": start + frames.continuation(3, block[9:]),
    }, PROTOCOL)


@case("frames", "CONTINUATION that continues nothing", "RFC 9113 §6.10", "PROTOCOL_ERROR, closed")
def _(t):
    block = hpack.block(t.request())
    return breaks_all(t, {
        "first": frames.continuation(1, block),
        "after the end": frames.headers(1, block) + frames.continuation(1, b""),
        "after DATA": frames.headers(1, hpack.block(t.request(method="POST")), end=False)
        + frames.data(1, b"x") + frames.continuation(1, b""),
    }, PROTOCOL, CLOSED)


@case("frames", "PUSH_PROMISE from a client", "RFC 9113 §8.4", "PROTOCOL_ERROR, closed")
def _(t):
    block = hpack.block(t.request())
    promise = frame(Type.PUSH_PROMISE, Flag.END_HEADERS, 1, b"\0\0\0\x02" + block)
    return breaks_all(t, {"open": frames.headers(1, block, end=False) + promise,
                          "idle": promise}, PROTOCOL)


@case("frames", "SETTINGS with illegal values", "RFC 9113 §6.5.2",
      "PROTOCOL_ERROR, FLOW_CONTROL_ERROR for the window, closed")
def _(t):
    found = breaks_all(t, {
        "push 2": frames.settings({Setting.ENABLE_PUSH: 2}),
        "frame 16383": frames.settings({Setting.MAX_FRAME_SIZE: 16_383}),
        "frame 2^24": frames.settings({Setting.MAX_FRAME_SIZE: 2**24}),
        "frame 0": frames.settings({Setting.MAX_FRAME_SIZE: 0}),
    }, PROTOCOL)
    if found.outcome != "pass":
        return found
    return breaks_all(t, {f"window {n}": frames.settings({Setting.INITIAL_WINDOW_SIZE: n})
                          for n in (2**31, 2**32 - 1)}, Code.FLOW_CONTROL_ERROR)
