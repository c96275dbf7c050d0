"""Streams beside each other: their numbers, their limit, and that none waits for another."""
import frames
import hpack
from frames import Code, Setting
from judge import alive, answered, connection_error
from registry import case, each, fail, ok, unmet, verdict

NO_WINDOW = {Setting.INITIAL_WINDOW_SIZE: 0}


@case("streams", "100 at once", "RFC 9113 §5.1.2", "200 each, with the right content")
def _(t):
    expected = {path: bytes(t.get(path).body) for path in (t.path, t.query_path)}
    with t.open() as c:
        c.barrier()
        asked = [(path, c.request(path)) for path in list(expected) * 50]
        c.answers([s for _, s in asked])
        wrong = [str(s) for path, s in asked if not s.ended or s.body != expected[path]]
        return fail(f"{len(wrong)} wrong: {wrong[0]}") if wrong else alive(c)


@case("streams", "answers share the connection", "RFC 9113 §5", "a small one is not kept waiting",
      "should")
def _(t):
    # The small one is asked for last, while the large ones are at a window of 64 octets each.
    with t.open({Setting.INITIAL_WINDOW_SIZE: 64}) as c:
        large = [c.request(t.query_path) for _ in range(10)]
        small = c.answer(c.request())
        ended = sum(s.ended for s in large)
        c.answers(large)
        if not all(s.ended for s in large):
            return fail([str(s) for s in large])
        return verdict(small.ended and ended < 10, f"{small} after {ended} large answers")


@case("streams", "numbers with gaps", "RFC 9113 §5.1.1", "200")
def _(t):
    with t.open() as c:
        for number in (1, 3, 9, 11, 101, 2**20 + 1, 2**31 - 3):
            c.next_stream = number
            s = c.answer(c.request())
            if s.status != 200 or not s.ended:
                return fail(f"stream {number}: {s}, {c}")
        return ok()


@case("streams", "the highest number", "RFC 9113 §5.1.1", "200 or a GOAWAY")
def _(t):
    with t.open() as c:
        c.next_stream = 2**31 - 1
        s = c.answer(c.request())
        return verdict(s.status == 200 or c.goaway, f"{s}, {c}")


@case("streams", "more than the server allows", "RFC 9113 §5.1.2",
      "REFUSED_STREAM or PROTOCOL_ERROR for the excess; the others are answered")
def _(t):
    with t.open(NO_WINDOW) as c:
        c.barrier()
        limit = c.peer.get(Setting.MAX_CONCURRENT_STREAMS)
        if limit is None or limit > 2_000:
            return unmet(f"no limit to be tested: {limit}")
        # Without a window the answers cannot end, so that each stream stays open.
        streams = [c.request(t.query_path) for _ in range(limit + 20)]
        c.wait(lambda: sum(s.is_over for s in streams) >= 20)
        refused = [s for s in streams if s.reset is not None]
        if c.end != "open" or c.goaway:
            return connection_error(c, Code.PROTOCOL_ERROR, Code.ENHANCE_YOUR_CALM)
        if {s.reset for s in refused} - {Code.REFUSED_STREAM, Code.PROTOCOL_ERROR}:
            return fail(f"{refused[0]}")
        if not refused or not all(s.number > 2 * limit for s in refused):
            return fail(f"{len(refused)} refused of {limit + 20}, limit {limit}")
        served = [s for s in streams if s.reset is None]
        for s in served:
            c.grant(s, 1_000_000)
        c.answers(served)
        wrong = [str(s) for s in served if s.status != 200 or not s.ended]
        return fail(f"{len(wrong)} of {len(served)}: {wrong[0]}") if wrong else alive(c)


@case("streams", "a place that becomes free is given again", "RFC 9113 §5.1.2", "200 each")
def _(t):
    with t.open() as c:
        c.barrier()
        limit = min(c.peer.get(Setting.MAX_CONCURRENT_STREAMS, 100), 200)
        for turn in range(3):
            streams = c.answers([c.request() for _ in range(limit)])
            wrong = [str(s) for s in streams if s.status != 200]
            if wrong:
                return fail(f"turn {turn}: {len(wrong)} of {limit}: {wrong[0]}, {c}")
        return ok()


@case("streams", "one that stalls", "RFC 9113 §5, §6.9.1", "the others are answered whole")
def _(t):
    with t.open(NO_WINDOW) as c:
        stalled = c.request(t.query_path)
        others = [c.request(path) for path in (t.path, t.query_path) * 20]
        for s in others:
            c.grant(s, 1_000_000)
        c.answers(others)
        wrong = [str(s) for s in others if s.status != 200 or not s.ended]
        if wrong:
            return fail(f"{len(wrong)} of {len(others)}: {wrong[0]}")
        c.grant(stalled, 1_000_000)
        return answered(c, stalled)


@case("streams", "one that is reset by the client", "RFC 9113 §6.4", "the others are answered")
def _(t):
    def judge(code):
        with t.open(NO_WINDOW) as c:
            streams = [c.request(t.query_path) for _ in range(6)]
            c.wait(lambda: all(s.status for s in streams))
            for s in streams[::2]:
                c.send(frames.rst_stream(s.number, code))
            c.barrier()
            for s in streams:
                c.grant(s, 1_000_000)
            c.answers(streams[1::2])
            wrong = [str(s) for s in streams[1::2] if not s.ended]
            if wrong or any(s.ended for s in streams[::2]):
                return fail([str(s) for s in streams])
            return alive(c)
    return each({"CANCEL": Code.CANCEL, "NO_ERROR": Code.NO_ERROR, "unknown": 0xABCD}, judge)


@case("streams", "frames on streams that the client has reset", "RFC 9113 §5.1",
      "a stream or connection error at most; no answer twice")
def _(t):
    # RFC 9113 §5.1: after RST_STREAM the client must not send more, but priority frames.
    def judge(make):
        with t.open(NO_WINDOW) as c:
            s = c.request(t.query_path)
            c.send(frames.rst_stream(s.number) + make(s.number))
            c.barrier()
            return alive(c)
    return each({"PRIORITY": frames.priority,
                 "WINDOW_UPDATE": lambda n: frames.window_update(n, 100),
                 "RST_STREAM": frames.rst_stream}, judge)


@case("streams", "last stream in a GOAWAY", "RFC 9113 §6.8",
      "at least the highest that was answered, at most the highest that was opened")
def _(t):
    with t.open() as c:
        streams = c.answers([c.request() for _ in range(3)])
        c.send(frames.ping(b"12345678") + frames.frame(frames.Type.PING, 0, 0, b"short"))
        found = connection_error(c, Code.FRAME_SIZE_ERROR)
        if found.outcome != "pass" or not c.goaway:
            return found
        last = c.goaway[-1][0]
        return verdict(streams[-1].number <= last <= streams[-1].number, f"last stream {last}")


@case("streams", "a header block for each of two streams at once", "RFC 9113 §4.3",
      "PROTOCOL_ERROR: blocks may not be interleaved")
def _(t):
    block = hpack.block(t.request())
    with t.open() as c:
        c.send(frames.headers(1, block[:10], end_headers=False) + frames.headers(3, block))
        return connection_error(c, Code.PROTOCOL_ERROR)
