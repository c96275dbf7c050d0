"""Malformed requests: RFC 9113 §8.1.1 has a stream error for each, which a 400 may precede."""
import frames
import hpack
from judge import ANSWERS, MALFORMED, answered, exact, refused, stream_error
from registry import case, each, ok, unmet, verdict


def pseudo(t, **changes):
    """The pseudo-fields of a request, some of them replaced, or left out by None."""
    fields = {"method": "GET", "scheme": "http", "authority": t.authority, "path": t.path} | changes
    return [(b":" + n.encode(), v.encode("latin-1")) for n, v in fields.items() if v is not None]


def malformed(t, fields, statuses=(400,)):
    with t.open() as c:
        return stream_error(c, c.open(fields), MALFORMED, statuses)


def malformed_all(t, variants, statuses=(400,)):
    return each(variants, lambda fields: malformed(t, fields, statuses))


@case("fields", "pseudo-fields missing or repeated", "RFC 9113 §8.3, §8.3.1", "malformed")
def _(t):
    whole, names = pseudo(t), ("method", "scheme", "path")
    variants = {f"no {n}": pseudo(t, **{n: None}) for n in names}
    variants |= {f"{n.decode()} twice": whole + [(n, v)] for n, v in whole}
    variants |= {f"{n.decode()} twice, other": whole + [(n, v + b"x")] for n, v in whole}
    return malformed_all(t, variants | {"none": [(b"accept", b"*/*")], "nothing at all": []})


@case("fields", "pseudo-fields that requests do not have", "RFC 9113 §8.3", "malformed")
def _(t):
    return malformed_all(t, {name: pseudo(t) + [(name.encode(), b"200")]
                             for name in (":status", ":unknown", ":", ":METHOD", ":host")})


@case("fields", "pseudo-field after a field", "RFC 9113 §8.3", "malformed")
def _(t):
    # nginx takes them in any order.
    whole = pseudo(t)
    return malformed_all(t, {
        n.decode(): [f for f in whole if f[0] != n] + [(b"accept", b"*/*"), (n, v)]
        for n, v in whole})


@case("fields", "connection-specific fields", "RFC 9113 §8.2.2", "malformed")
def _(t):
    # nginx takes all of these, h2o keep-alive and proxy-connection.
    values = {"connection": "close", "keep-alive": "timeout=5", "proxy-connection": "keep-alive",
              "transfer-encoding": "chunked", "upgrade": "websocket"}
    variants = {n: pseudo(t) + [(n.encode(), v.encode())] for n, v in values.items()}
    variants |= {f"te: {v.decode()}": pseudo(t) + [(b"te", v)]
                 for v in (b"gzip", b"trailers, gzip", b"")}
    return malformed_all(t, variants)


@case("fields", "names that are no names", "RFC 9113 §8.2.1", "malformed")
def _(t):
    # h2o takes the empty name, nginx high octets and the slash.
    names = {"upper case": b"X-Upper", "one upper": b"x-uppeR", "empty": b"", "space": b"a b",
             "control": b"a\x01b", "NUL": b"a\0b", "line feed": b"a\nb", "DEL": b"a\x7fb",
             "colon": b"a:b", "high octet": b"a\xe9b", "slash": b"a/b"}
    return malformed_all(t, {n: pseudo(t) + [(v, b"1")] for n, v in names.items()})


@case("fields", "values that are no values", "RFC 9113 §8.2.1", "malformed")
def _(t):
    # nginx and h2o take white space at both ends.
    values = {"NUL": b"a\0b", "line feed": b"a\nb", "carriage return": b"a\rb",
              "line": b"a\r\nx-injected: 1", "space before": b" a", "space after": b"a ",
              "tab before": b"\ta", "tab after": b"a\t", "space alone": b" "}
    return malformed_all(t, {n: pseudo(t) + [(b"x-odd", v)] for n, v in values.items()})


@case("fields", "values in pseudo-fields that are no values", "RFC 9113 §8.2.1, §8.3.1",
      "malformed")
def _(t):
    variants = {}
    for name in ("method", "scheme", "authority", "path"):
        right = dict(pseudo(t))[b":" + name.encode()].decode()
        variants |= {f"{name}, {kind}": pseudo(t, **{name: right + odd + "x"})
                     for kind, odd in {"NUL": "\0", "line": "\r\nx: 1\r\n"}.items()}
    return malformed_all(t, variants)


@case("fields", ":method that is no token", "RFC 9110 §9.1", "malformed, 400 or 501")
def _(t):
    return malformed_all(t, {repr(m): pseudo(t, method=m) for m in ("", "GE T", "G@T", "GET\t")},
                         (400, 405, 501))


@case("fields", ":scheme other than http and https", "RFC 9113 §8.3.1", "malformed", "project")
def _(t):
    return malformed_all(t, {repr(s): pseudo(t, scheme=s) for s in ("", "1http", "ht tp")})


@case("fields", ":path that is no path", "RFC 9113 §8.3.1", "malformed")
def _(t):
    # h2o takes any.
    return malformed_all(t, {"empty": pseudo(t, path=""), "no slash": pseudo(t, path=t.path[1:]),
                             "* for GET": pseudo(t, path="*")})


@case("fields", ":path with characters that no path has", "RFC 3986 §3.3", "malformed", "project")
def _(t):
    base = t.path
    return malformed_all(t, {
        "space": pseudo(t, path=base + "? x"), "fragment": pseudo(t, path=base + "#x"),
        "URI": pseudo(t, path=f"http://{t.authority}{base}"), "query": pseudo(t, path="?a=b"),
        "high octet": pseudo(t, path=base + "?\xe9"), "control": pseudo(t, path=base + "?\x01"),
    })


@case("fields", "CONNECT", "RFC 9113 §8.5", "refused: 400, 405, 501 or a stream error")
def _(t):
    def judge(fields):
        with t.open() as c:
            return stream_error(c, c.open(fields), MALFORMED, (400, 403, 404, 405, 501))
    alone = pseudo(t, method="CONNECT", scheme=None, path=None)
    return each({"right": alone, "with path": pseudo(t, method="CONNECT"),
                 "no authority": pseudo(t, method="CONNECT", scheme=None, path=None,
                                        authority=None),
                 "protocol": pseudo(t, method="CONNECT") + [(b":protocol", b"websocket")]}, judge)


@case("fields", "Host other than :authority", "RFC 9113 §8.3.1", "malformed", "project")
def _(t):
    # nghttpd and h2o take :authority.
    return malformed_all(t, {"other": pseudo(t) + [(b"host", b"other.example")],
                             "empty": pseudo(t) + [(b"host", b"")]})


@case("fields", "no authority, or two hosts", "RFC 9113 §8.3.1, RFC 9112 §3.2", "malformed",
      "project")
def _(t):
    host, bare = (b"host", t.authority.encode()), pseudo(t, authority=None)
    return malformed_all(t, {"none": bare, "two": bare + [host, (b"host", b"other.example")]})


@case("fields", "authority that is none", "RFC 9113 §8.3.1, RFC 3986 §3.2", "malformed",
      "project")
def _(t):
    odd = ("", "user@host", "a b", "a/b", "[::1", "[zz]", "a:x", "a:-1", "a%zz", "a:1:2", "a#b")
    return malformed_all(t, {repr(a): pseudo(t, authority=a) for a in odd})


@case("fields", "content-length without content", "RFC 9113 §8.1.1", "malformed")
def _(t):
    # h2o takes the first.
    return malformed_all(t, {v: pseudo(t) + [(b"content-length", v.encode())]
                             for v in ("5", "18446744073709551616")})


@case("fields", "content-length that is no length", "RFC 9110 §8.6", "malformed")
def _(t):
    # h2o takes the first of two.
    variants = {v: pseudo(t, method="POST") + [(b"content-length", v.encode())]
                for v in ("-1", "+0", "x", "0x0", "0 0", "0, 1", "")}
    variants["two"] = pseudo(t, method="POST") + [(b"content-length", b"0"),
                                                  (b"content-length", b"1")]
    return malformed_all(t, variants)


@case("fields", "content-length that disagrees with DATA", "RFC 9113 §8.1.1",
      "malformed; or refused before the content came")
def _(t):
    def judge(wish):
        length, pieces = wish
        with t.open() as c:
            fields = pseudo(t, method="POST") + [(b"content-length", str(length).encode())]
            s, last = c.open(fields, end=False), len(pieces) - 1
            c.send(b"".join(frames.data(s.number, p, end=i == last) for i, p in enumerate(pieces)))
            return stream_error(c, s, MALFORMED, range(400, 500))
    return each({"more": (1, [b"four"]), "less": (9, [b"four"]), "more, later": (5, [b"four"] * 2),
                 "none": (4, [b""]), "some for 0": (0, [b"x"])}, judge)


@case("fields", "malformed trailers", "RFC 9113 §8.1, §8.3",
      "malformed; or refused before they came")
def _(t):
    def judge(wish):
        fields, end = wish
        with t.open() as c:
            s = c.request(method="POST", end=False)
            c.send(frames.data(s.number, b"x"))
            c.send(frames.headers(s.number, hpack.block(fields), end=end))
            return stream_error(c, s, MALFORMED, range(400, 500))
    return each({"pseudo-field": ([(b":path", b"/")], True), "upper case": ([(b"X-A", b"1")], True),
                 "no END_STREAM": ([(b"x-a", b"1")], False), "value": ([(b"x-a", b"1\0")], True),
                 "connection": ([(b"connection", b"close")], True)}, judge)


@case("fields", "header list of 400 kB and other excesses", "RFC 9113 §10.5.1",
      "431, 414 or 400, or the stream or connection ends", "project")
def _(t):
    def judge(extra):
        with t.open() as c:
            return refused(c, c.open(pseudo(t) + extra))
    return each({
        "400 kB": [(f"x-{i}".encode(), b"y" * 4_000) for i in range(100)],
        "one of 200 kB": [(b"x-large", b"y" * 200_000)],
        "5000 small": [(b"x-%d" % i, b"y") for i in range(5_000)],
        "cookies": [(b"cookie", b"a=" + b"b" * 900)] * 300,
        "name": [(b"x" * 100_000, b"y")],
    }, judge)


@case("fields", "limits have their statuses", "RFC 6585 §5, RFC 9110 §15.5.15", "431; 414",
      "project")
def _(t):
    def judge(wish):
        fields, status = wish
        with t.open() as c:
            return exact(c, c.open(fields), status)
    return each({"fields": (pseudo(t) + [(b"x-large", b"y" * 40_000)], 431),
                 "number": (pseudo(t) + [(b"x-%d" % i, b"y") for i in range(200)], 431),
                 "target": (pseudo(t, path=t.path + "?q=" + "x" * 12_000), 414)}, judge)


@case("fields", "content beyond the limit", "RFC 9110 §15.5.14", "refused, before all is read")
def _(t):
    def judge(length):
        extra = [("content-length", str(length))] if length else ()
        with t.open() as c:
            c.barrier()
            s = c.request(method="POST", extra=extra, end=False)
            if not c.upload(s, bytes(3 << 20)):
                return verdict(c.end != "open" or c.goaway, f"stalled: {s}, {c}")
            c.answer(s)
            return ok(s) if s.reset else answered(c, s, (*ANSWERS, 411))
    return each({"announced": 3 << 20, "not announced": 0, "announced, far": 1 << 40}, judge)


@case("fields", "no content of a request is taken for another's", "RFC 9113 §8.1",
      "answers as if asked alone, after each kind of malformed request")
def _(t):
    # What HTTP/2 to HTTP/1.1 translation has got wrong elsewhere: an injected request.
    inner = b"GET /injected HTTP/1.1\r\nHost: x\r\n\r\n"
    with t.open() as c:
        expected = bytes(c.answer(c.request()).body)
        for extra in ([("content-length", "0")], [("x-a", b"1\r\n\r\n" + inner)]):
            s = c.request(method="POST", extra=extra, end=False)
            c.send(frames.data(s.number, inner, end=True))
            c.answer(s)
            if c.end != "open" or c.goaway:
                return ok(c)
            s = c.answer(c.request())
            if s.status != 200 or s.body != expected:
                return unmet(f"{s}, {bytes(s.body[:40])}")
        return ok()
