"""Flow control: what the server may send, when it goes on, and what it refuses."""
import frames
from frames import LARGEST_WINDOW, Code, Setting
from judge import alive, answered, connection_error, stream_error
from registry import case, each, fail, ok, verdict

WINDOW = Setting.INITIAL_WINDOW_SIZE


def held(t, window=0, path=None, grants=False):
    """A connection with a small window, and one stream that waits for more."""
    c = t.open({WINDOW: window}, grants=grants)
    s = c.request(path or t.query_path)
    c.wait(lambda: s.status and len(s.body) >= window)
    c.barrier()
    return c, s


@case("flow", "small windows", "RFC 9113 §6.9.2", "the same content, in pieces that fit")
def _(t):
    def judge(wish):
        window, path = wish
        with t.open({WINDOW: window}) as c:
            s = c.answer(c.request(path))
            if not s.ended or s.body != t.get(path).body:
                return fail(f"{s}, {len(s.body)} octets")
            return ok()
    return each({"1": (1, t.path), "16": (16, t.query_path), "1000": (1_000, t.query_path),
                 "65536": (65_536, t.query_path), "largest": (LARGEST_WINDOW, t.query_path)}, judge)


@case("flow", "no window", "RFC 9113 §6.9.1", "fields at once, content only as it is granted")
def _(t):
    c, s = held(t)
    with c:
        if not s.status or s.body:
            return fail(f"{s}, {len(s.body)} octets without a window")
        for size in (1, 5, 94):
            before = len(s.body)
            c.grant(s, size)
            c.wait(lambda: len(s.body) == before + size)
            if len(s.body) != before + size:
                return fail(f"{len(s.body) - before} octets of {size} granted")
        c.grants = True
        c.grant(s, 1_000_000)
        return answered(c, s)


@case("flow", "answers without content need no window", "RFC 9113 §6.9", "they end", "project")
def _(t):
    # h2o waits for a window to end them with an empty DATA frame.
    with t.open({WINDOW: 0}) as c:
        tag = t.get(t.query_path).get("etag")
        streams = {"HEAD": c.request(t.query_path, "HEAD")}
        if tag:
            streams["304"] = c.request(t.query_path, extra=[("if-none-match", tag)])
        c.answers(streams.values())
        wrong = {name: str(s) for name, s in streams.items() if not s.ended}
        return fail(wrong) if wrong else ok()


@case("flow", "window of the connection", "RFC 9113 §6.9.1",
      "65535 octets in all, the rest when it is granted")
def _(t):
    with t.open({WINDOW: LARGEST_WINDOW}, grants=False) as c:
        size = len(t.get(t.query_path).body)
        streams = [c.request(t.query_path) for _ in range(65_535 // size + 3)]
        c.wait(lambda: c.window <= 0)
        c.barrier()
        if c.window != 0:
            return fail(f"{c.window} octets of the window left, {c}")
        c.grant(None, 10 * len(streams) * size)
        c.answers(streams)
        wrong = [str(s) for s in streams if not s.ended or len(s.body) != size]
        return fail(f"{len(wrong)} of {len(streams)}: {wrong[0]}") if wrong else alive(c)


@case("flow", "SETTINGS enlarges the windows of open streams", "RFC 9113 §6.9.2", "they go on")
def _(t):
    c, s = held(t)
    with c:
        c.set({WINDOW: 100})
        c.wait(lambda: len(s.body) >= 100)
        c.barrier()
        if len(s.body) != 100:
            return fail(f"{len(s.body)} octets of 100")
        c.grants = True
        c.set({WINDOW: 1_000_000})
        return answered(c, s)


@case("flow", "SETTINGS makes a window negative", "RFC 9113 §6.9.2",
      "nothing before it is positive again, then the difference")
def _(t):
    c, s = held(t, 1_000)
    with c:
        c.set({WINDOW: 0})
        c.barrier()
        c.grant(s, 500)
        c.grant(s, 499)
        c.barrier()
        if len(s.body) != 1_000:
            return fail(f"{len(s.body) - 1_000} octets at a window of -1")
        c.grant(s, 101)
        c.wait(lambda: len(s.body) >= 1_100)
        c.barrier()
        if len(s.body) != 1_100:
            return fail(f"{len(s.body) - 1_000} octets at a window of 100")
        c.set({WINDOW: 1_000_000})
        c.grants = True
        return answered(c, s)


@case("flow", "the last of equal settings holds", "RFC 9113 §6.5.3", "values in their order")
def _(t):
    with t.open() as c:
        c.barrier()
        c.announce({WINDOW: 0})
        c.initial_window = 50
        c.send(frames.settings([(WINDOW, 100_000), (WINDOW, 0), (WINDOW, 50)]))
        c.grants = False
        s = c.request(t.query_path)
        c.wait(lambda: len(s.body) >= 50)
        c.barrier()
        return verdict(len(s.body) == 50, f"{len(s.body)} octets of 50")


@case("flow", "increment of 0", "RFC 9113 §6.9", "PROTOCOL_ERROR, of the stream or the connection")
def _(t):
    def connection():
        with t.open() as c:
            c.send(frames.window_update(0, 0))
            return connection_error(c, Code.PROTOCOL_ERROR)

    def stream():
        c, s = held(t)
        with c:
            c.send(frames.window_update(s.number, 0))
            return stream_error(c, s, (Code.PROTOCOL_ERROR,), ())
    return each({"connection": connection, "stream": stream}, lambda judge: judge())


def exhausted(t):
    """A connection whose own window is used up, and a stream that waits for it: what is granted
    to the stream stays unused."""
    c = t.open(grants=False)
    streams = [c.request(t.query_path)]
    while c.wait(lambda: streams[-1].is_over or c.window <= 0) and c.window > 0:
        streams.append(c.request(t.query_path))
    c.barrier()
    return c, streams[-1]


@case("flow", "window beyond 2^31-1", "RFC 9113 §6.9.1, §6.9.2",
      "FLOW_CONTROL_ERROR, of the stream or the connection")
def _(t):
    # §6.9.2 has a connection error for the excess by SETTINGS. nghttpd and nginx reset the streams
    # that are concerned, which harms less and passes; h2o lets it pass.
    def connection():
        with t.open() as c:
            c.send(frames.window_update(0, LARGEST_WINDOW - 65_535) + frames.window_update(0, 1))
            return connection_error(c, Code.FLOW_CONTROL_ERROR)

    def stream():
        c, s = exhausted(t)
        with c:
            c.send(frames.window_update(s.number, LARGEST_WINDOW) * 2)
            return stream_error(c, s, (Code.FLOW_CONTROL_ERROR,), ())

    def setting():
        c, s = exhausted(t)
        with c:
            c.send(frames.window_update(s.number, 65_536))
            c.set({WINDOW: LARGEST_WINDOW})
            return stream_error(c, s, (Code.FLOW_CONTROL_ERROR,), ())
    return each({"connection": connection, "stream": stream, "SETTINGS": setting},
                lambda judge: judge())


@case("flow", "windows of 2^31-1", "RFC 9113 §6.9.1", "legal: 200")
def _(t):
    with t.open({WINDOW: LARGEST_WINDOW}) as c:
        c.grant(None, LARGEST_WINDOW - 65_535)
        c.grants = False
        return answered(c, c.request(t.query_path))


@case("flow", "WINDOW_UPDATE on a stream that has ended", "RFC 9113 §5.1", "ignored")
def _(t):
    with t.open() as c:
        s = c.answer(c.request())
        c.send(frames.window_update(s.number, 1_000) * 3)
        c.barrier()
        found = alive(c)
        return fail(found.detail) if c.goaway else found


@case("flow", "reserved bit of an increment", "RFC 9113 §6.9", "ignored")
def _(t):
    c, s = held(t)
    with c:
        c.announce({})
        s.window += 10
        c.send(frames.frame(frames.Type.WINDOW_UPDATE, 0, s.number, b"\x80\0\0\x0a"))
        c.wait(lambda: len(s.body) >= 10)
        return verdict(len(s.body) == 10, f"{s}, {len(s.body)} octets, {c}")


@case("flow", "larger frames allowed", "RFC 9113 §4.2", "200, frames as large as allowed or less")
def _(t):
    with t.open({Setting.MAX_FRAME_SIZE: 2**24 - 1, WINDOW: 2**20}) as c:
        c.grant(None, 2**20)
        return answered(c, c.request(t.query_path))


@case("flow", "200 stalled streams", "RFC 9113 §10.5",
      "memory (--pid) grows under 32 MB; others answered")
def _(t):
    before, stalled = t.memory(), []
    try:
        for _ in range(4):
            c = t.open({WINDOW: 0})
            stalled.append(c)
            c.barrier()
            for _ in range(50):
                c.request(t.query_path)
            c.barrier()
        found, grown = t.get(), t.memory() - before
        if found.status != 200:
            return fail(f"others: {found}")
        return verdict(grown < 32_768, f"{grown} kB")
    finally:
        for c in stalled:
            c.socket.close()
