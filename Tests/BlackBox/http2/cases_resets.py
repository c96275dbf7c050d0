"""Requests that are reset as soon as they are made, by the client or, provoked, by the server."""
import frames
import hpack
from floods import flood, opener
from frames import LARGEST_WINDOW, Setting, Type, frame
from registry import case, each, worst

HELD = {Setting.INITIAL_WINDOW_SIZE: 0}
ENDS = "the connection ends; others are answered, memory (--pid) comes back"


@case("floods", "rapid reset", "RFC 9113 §10.5 (CVE-2023-44487)", ENDS)
def _(t):
    def prepare(path):
        def start(c):
            one = opener(c, path)

            def make(_):
                number, octets = one()
                return octets + frames.rst_stream(number)
            return make
        return start
    return each({"small": t.path, "large": t.query_path},
                lambda path: flood(t, prepare(path), 3_000, must_end=True))


PROVOKED = {
    "increment of 0": lambda n: frames.window_update(n, 0),
    "window overflow": lambda n: frames.window_update(n, LARGEST_WINDOW) * 2,
    "DATA after END_STREAM": lambda n: frames.data(n, b"x"),
    "HEADERS after END_STREAM": lambda n: frames.headers(n, hpack.block([(b"x-trailer", b"1")])),
    "PRIORITY of a wrong length": lambda n: frame(Type.PRIORITY, 0, n, b"1234"),
}


@case("floods", "provoked resets", "RFC 9113 §10.5 (CVE-2025-8671)", ENDS)
def _(t):
    # The server's own resets cost as much as the client's, and are to be counted like them.
    def prepare(provoke):
        def start(c):
            one = opener(c, t.query_path)

            def make(_):
                number, octets = one()
                return octets + provoke(number)
            return make
        return start
    return each(PROVOKED, lambda provoke: flood(t, prepare(provoke), 3_000, must_end=True,
                                                settings=HELD))


@case("floods", "provoked resets by malformed requests", "RFC 9113 §8.1.1 (CVE-2025-8671)", ENDS)
def _(t):
    def prepare(method, extra, rest):
        def start(c):
            one = opener(c, None, method, extra, end=not rest)

            def make(_):
                number, octets = one()
                return octets + (rest(number) if rest else b"")
            return make
        return start
    length = [("content-length", "9")]
    return worst((name, flood(t, prepare(*how), 3_000, must_end=True)) for name, how in {
        "upper case": ("GET", [("X-Upper", "1")], None),
        "length": ("POST", length, lambda n: frames.data(n, b"four", end=True)),
        "trailers": ("POST", [], lambda n: frames.headers(n, hpack.block([(b":a", b"")]))),
    }.items())
