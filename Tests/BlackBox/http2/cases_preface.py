"""How a connection starts: the preface, the first SETTINGS, and HTTP/1.1 on the same port."""
import time

import frames
import hpack
from frames import Code, Flag, Setting, Type
from judge import alive, answered, connection_error
from registry import case, each, fail, ok, unmet, verdict


def opening(target, settings=b"", path=None):
    """Preface, SETTINGS and one request, as octets."""
    block = hpack.block(target.request(path))
    return frames.PREFACE + frames.settings() + settings + frames.headers(1, block)


def in_pieces(target, pieces, gap):
    with target.open(opening=pieces[0]) as connection:
        for piece in pieces[1:]:
            time.sleep(gap)
            connection.send(piece)
        connection.next_stream = 3
        return answered(connection, connection.stream(1))


@case("preface", "the server's SETTINGS come first", "RFC 9113 §3.4", "SETTINGS on stream 0")
def _(t):
    with t.open() as c:
        c.wait(lambda: c.frames)
        first = c.frames[0] if c.frames else None
        return verdict(first and first.type == Type.SETTINGS and not first.has(Flag.ACK)
                       and first.stream == 0, first)


@case("preface", "every SETTINGS is acknowledged", "RFC 9113 §6.5.3", "as many as were sent")
def _(t):
    with t.open() as c:
        for size in (4096, 0, 4096):
            c.set({Setting.HEADER_TABLE_SIZE: size})
        c.barrier()
        return verdict(c.acknowledged == 4, f"{c.acknowledged} of 4")


@case("preface", "the values of the server's SETTINGS", "RFC 9113 §6.5.2",
      "legal; streams limited, to 100 or more")
def _(t):
    with t.open() as c:
        c.barrier()
        if c.peer.get(Setting.ENABLE_PUSH, 0):
            return fail("ENABLE_PUSH from a server")
        if c.peer.get(Setting.INITIAL_WINDOW_SIZE, 0) > frames.LARGEST_WINDOW:
            return fail("INITIAL_WINDOW_SIZE beyond 2^31-1")
        if not 16_384 <= c.peer.get(Setting.MAX_FRAME_SIZE, 16_384) < 2**24:
            return fail("MAX_FRAME_SIZE out of range")
        streams = c.peer.get(Setting.MAX_CONCURRENT_STREAMS)
        return ok(c.peer) if streams and streams >= 100 else unmet(f"{streams} streams")


@case("preface", "cut at each octet", "RFC 9113 §3.4", "200 wherever the first segment ends")
def _(t):
    octets = opening(t)
    return each({f"at {i}": [octets[:i], octets[i:]] for i in range(1, len(octets))},
                lambda pieces: in_pieces(t, pieces, 0.002))


@case("preface", "octet by octet", "RFC 9113 §3.4", "200")
def _(t):
    octets = opening(t)
    return in_pieces(t, [octets[i:i + 1] for i in range(len(octets))], 0.001)


@case("preface", "requests before the server's SETTINGS are seen", "RFC 9113 §3.4",
      "200 to what was sent with the preface")
def _(t):
    with t.open(opening=opening(t)) as c:
        c.next_stream = 3
        return answered(c, c.stream(1))


@case("preface", "wrong preface", "RFC 9113 §3.4",
      "closed, after a GOAWAY or an HTTP/1.1 refusal or neither")
def _(t):
    def judge(octets):
        link = t.connect()
        with link:
            link.settimeout(t.timeout)
            link.sendall(octets + frames.settings() + frames.ping())
            answer = b""
            try:
                while piece := link.recv(65_536):
                    answer += piece
            except TimeoutError:
                return fail(f"left open, {answer[:20]!r}")
            except OSError:
                pass
            return verdict(not answer.startswith(b"HTTP/1.1 2"), answer[:20])
    right, fields = frames.PREFACE, b"Host: x\r\n\r\nSM\r\n\r\n"
    return each({
        "last octet": right[:-1] + b"\r", "SN": right.replace(b"SM", b"SN"),
        "version": right.replace(b"2.0", b"2.1"), "target": right.replace(b"*", b"/"),
        "method": right.replace(b"PRI", b"PRJ"), "fields": right[:16] + fields,
        "twice": right + right, "frames alone": frames.settings() * 3, "zeros": bytes(64),
    }, judge)


@case("preface", "first frame other than SETTINGS", "RFC 9113 §3.4", "PROTOCOL_ERROR, closed")
def _(t):
    # Of the references only nghttpd refuses; nginx and h2o take any frame.
    def judge(first):
        with t.open(opening=frames.PREFACE + first) as c:
            return connection_error(c, Code.PROTOCOL_ERROR)
    return each({"PING": frames.ping(), "acknowledgement": frames.settings(ack=True),
                 "HEADERS": frames.headers(1, hpack.block(t.request())),
                 "WINDOW_UPDATE": frames.window_update(0, 1), "unknown": frames.frame(0xFA)}, judge)


@case("preface", "PING is answered with its payload", "RFC 9113 §6.7", "acknowledgement")
def _(t):
    with t.open() as c:
        return verdict(c.barrier(b"\0\xff\x7f odd!") and c.barrier(b"12345678"), c)


@case("preface", "requests, then the end of the client's side", "RFC 9113 §5.1",
      "the requests are answered", "should")
def _(t):
    with t.open() as c:
        streams = [c.request() for _ in range(3)]
        c.half_close()
        c.answers(streams)
        return verdict(all(s.status == 200 for s in streams), [str(s) for s in streams])


# HTTP/1.1 on the same port


def plain(judge):
    """A case that the server's HTTP/1.1 side takes part in."""
    def run(t):
        return judge(t) if t.http1_port else ok("no HTTP/1.1 here")
    return run


@case("preface", "HTTP/1.1 beside it", "RFC 9110 §15.3.1", "200, and 200 on an open connection")
@plain
def _(t):
    with t.open() as c:
        before = c.answer(c.request())
        beside = t.plain()
        after = c.answer(c.request())
        found = before.status, beside.status, after.status
        return verdict(found == (200, 200, 200), found)


def http1_octets(t, extra=b""):
    host = t.authority.encode()
    return b"GET " + t.path.encode() + b" HTTP/1.1\r\nHost: " + host + b"\r\n" + extra + b"\r\n"


def exchange(t, octets):
    """What comes back to these octets of HTTP/1.1 until silence or the end."""
    with t.connect(t.http1_port) as link:
        link.settimeout(0.5)
        link.sendall(octets)
        answer = b""
        try:
            while piece := link.recv(65_536):
                answer += piece
        except OSError:
            pass
        return answer


@case("preface", "Upgrade: h2c is not taken up", "RFC 9113 §3.1", "200 by HTTP/1.1", "project")
@plain
def _(t):
    # h2o switches protocols, as RFC 7540 §3.2 had it.
    wish = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"
    answer = exchange(t, http1_octets(t, wish))
    return verdict(answer.startswith(b"HTTP/1.1 200"), answer[:20])


@case("preface", "preface after an HTTP/1.1 request", "RFC 9113 §3.3", "no switch", "project")
@plain
def _(t):
    answer = exchange(t, http1_octets(t) + opening(t))
    if not answer.startswith(b"HTTP/1.1 200"):
        return fail(answer[:20])
    rest = answer.partition(b"\r\n\r\n")[2]
    return verdict(b"HTTP/1.1 2" not in rest and b"\0\0\0\x04" not in rest, answer[-60:])


@case("preface", "beginnings that both protocols share", "RFC 9113 §3.4", "HTTP/1.1 answers")
@plain
def _(t):
    def judge(octets):
        answer = exchange(t, octets)
        return verdict(answer.startswith(b"HTTP/1.1 "), answer[:20])
    host = b"Host: " + t.authority.encode() + b"\r\n\r\n"
    return each({"PUT": b"PUT / HTTP/1.1\r\n" + host, "PROPFIND": b"PROPFIND / HTTP/1.1\r\n" + host,
                 "PRI": b"PRI / HTTP/1.1\r\n" + host, "PR": b"PR / HTTP/1.1\r\n" + host}, judge)


@case("preface", "many connections that only open", "RFC 9113 §9.1", "others answered within 1 s")
def _(t):
    waiting = [t.open() for _ in range(200)]
    try:
        start = t.clock()
        found = t.get()
        taken = t.clock() - start
        if found.status != 200 or taken > 1:
            return fail(f"{found} after {taken:.1f} s")
        states = [alive(c) for c in waiting[::40]]
        return next((s for s in states if s.outcome != "pass"), ok(f"{taken * 1000:.0f} ms"))
    finally:
        for c in waiting:
            c.socket.close()
