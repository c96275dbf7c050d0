"""Requests as well-meaning clients send them, and the answers they must get."""
import gzip
import json

from judge import answered
from registry import case, each, fail, ok, unmet, verdict

NOWHERE = "/no/such/resource"


@case("requests", "GET", "RFC 9113 §8.1, RFC 9110 §6.6.1",
      "200 with a date, content-length as long as the content")
def _(t):
    def judge(path):
        s = t.get(path)
        if s.status != 200 or not s.ended or not s.body or s.reset is not None:
            return fail(s)
        return verdict(s.get("content-length") == str(len(s.body)) and s.get("date"), s.fields)
    return each({"small": t.path, "large": t.query_path}, judge)


@case("requests", "HEAD", "RFC 9110 §9.3.2", "the fields of GET, no content")
def _(t):
    whole, head = t.get(t.query_path), t.get(t.query_path, "HEAD")
    if head.status != 200 or not head.ended or head.body:
        return fail(f"{head}, {len(head.body)} octets of content")
    without = {b"date", b"transfer-encoding"}
    fields = [[f for f in s.fields if f[0] not in without] for s in (whole, head)]
    return ok() if fields[0] == fields[1] else unmet(f"{fields[1]} after GET's {fields[0]}")


@case("requests", "OPTIONS", "RFC 9110 §9.3.7", "2xx with allow", "project")
def _(t):
    def judge(path):
        s = t.get(path, "OPTIONS")
        return verdict(s.ended and 200 <= s.status < 300 and "GET" in (s.get("allow") or ""), s)
    return each({"path": t.path, "*": "*"}, judge)


@case("requests", "method that the resource does not have", "RFC 9110 §15.5.6",
      "405 with allow", "project")
def _(t):
    def judge(method):
        s = t.get(method=method)
        return verdict(s.ended and s.status == 405 and "GET" in (s.get("allow") or ""), s)
    return each({m: m for m in ("POST", "PUT", "DELETE", "PATCH")}, judge)


@case("requests", "unknown method", "RFC 9110 §15.6.2", "501 or 405", "project")
def _(t):
    # nghttpd takes any method for GET.
    s = t.get(method="BREW")
    return verdict(s.ended and s.status in (501, 405), s)


def problem(s, status):
    """RFC 9457 §3: an object that tells the status."""
    if not s.ended or s.status != status:
        return fail(f"{s}, expected {status}")
    if (s.get("content-type") or "").partition(";")[0] != "application/problem+json":
        return fail(f"{status} as {s.get('content-type')}")
    told = json.loads(s.body.decode())
    return verdict(told.get("status") == status and told.get("title"), told)


@case("requests", "refusals have problem details", "RFC 9457 §3", "404, 400, 405, 406", "project")
def _(t):
    unknown = t.path + "?no-such-parameter=1"
    wishes = [("accept", "text/html")]
    return each({
        "404": lambda: problem(t.get(NOWHERE), 404), "400": lambda: problem(t.get(unknown), 400),
        "405": lambda: problem(t.get(method="DELETE"), 405),
        "406": lambda: problem(t.get(t.query_path, extra=wishes), 406),
    }, lambda judge: judge())


def differences(s, plain):
    """What an answer has otherwise than the same over HTTP/1.1 has."""
    apart = {"date", "connection", "keep-alive", "transfer-encoding"}
    ours = [(n.decode(), v.decode("latin-1")) for n, v in s.fields or () if n[:1] != b":"]
    ours = sorted(field for field in ours if field[0] not in apart)
    theirs = sorted(field for field in plain.fields if field[0] not in apart)
    if s.status != plain.status:
        return f"{s} and {plain.status}"
    if ours != theirs:
        return f"{sorted(set(ours) ^ set(theirs))}"
    return "" if bytes(s.body) == plain.body else f"{len(s.body)} and {len(plain.body)} octets"


@case("requests", "the answer of HTTP/1.1, field by field", "RFC 9110 §6",
      "equal but for date and connection fields", "project")
def _(t):
    if not t.http1_port:
        return ok("no HTTP/1.1 here")
    none, query = (), t.query_path
    variants = {
        "small": (t.path, "GET", none), "large": (query, "GET", none),
        "escaped": (query.replace("=R", "=%52"), "GET", none),
        "HEAD": (query, "HEAD", none), "OPTIONS": (query, "OPTIONS", none),
        "DELETE": (query, "DELETE", none), "404": (NOWHERE, "GET", none),
        "400": (query + "&no-such-parameter=1", "GET", none), "BREW": (t.path, "BREW", none),
        "bad escape": (query + "%zz", "GET", none), "dots": ("/a/../" + query, "GET", none),
        "slashes": ("//" + query, "GET", none), "range": (query, "GET", [("range", "bytes=0-9")]),
        "accept": (query, "GET", [("accept", "text/html, application/json;q=0")]),
        "identity refused": (query, "GET", [("accept-encoding", "identity;q=0")]),
        "if-match": (query, "GET", [("if-match", '"no such tag"')]),
    }

    def judge(wish):
        path, method, extra = wish
        found = differences(t.get(path, method, extra), t.plain(path, method, extra))
        return fail(found) if found else ok()
    return each(variants, judge)


@case("requests", "query and percent-encoding", "RFC 3986 §6.2.2.2", "one answer for one meaning")
def _(t):
    name, _, value = t.query_path.partition("=")
    whole = t.get(t.query_path)
    escaped = t.get(name + "=" + "".join(f"%{ord(letter):02x}" for letter in value))
    return verdict(whole.status == 200 and escaped.body == whole.body, f"{whole}, {escaped}")


@case("requests", "conditional request", "RFC 9110 §13.1.2, §15.4.5", "304 without content",
      "project")
def _(t):
    first = t.get(t.query_path)
    tag = first.get("etag")
    if not tag:
        return unmet(f"{first}: no etag")

    def judge(value):
        with t.open() as c:
            s = c.request(t.query_path, extra=[("if-none-match", value)])
            found = answered(c, s, (304,))
            if found.outcome == "pass" and (s.body or s.get("etag") != tag):
                return fail(f"{len(s.body)} octets of content, etag {s.get('etag')}")
            return found
    return each({"tag": tag, "weak": "W/" + tag.removeprefix("W/"), "any": "*",
                 "list": f'"other", {tag}'}, judge)


@case("requests", "content codings", "RFC 9110 §12.5.3", "one that was asked for; as HTTP/1.1")
def _(t):
    def judge(wish):
        accepted, allowed = wish
        s = t.get(t.query_path, extra=[("accept-encoding", accepted)])
        coding = s.get("content-encoding")
        if s.status != 200 or not s.ended:
            return fail(s)
        if coding and coding not in allowed:
            return fail(f"{coding} for {accepted}")
        if coding == "gzip" and gzip.decompress(s.body) != t.get(t.query_path).body:
            return fail("other content in gzip")
        if not t.http1_port:
            return ok()
        plain = t.plain(t.query_path, extra=[("Accept-Encoding", accepted)])
        same = coding == plain.get("content-encoding") and bytes(s.body) == plain.body
        return ok(coding) if same else unmet(f"{coding}, {plain.get('content-encoding')} by 1.1")
    single = {name: (name, [name]) for name in ("gzip", "br", "zstd", "identity", "no-such")}
    return each(single | {
        "all": ("gzip, br, zstd", ["gzip", "br", "zstd"]), "none": ("gzip;q=0", []),
        "weights": ("br;q=0.5, gzip;q=0.1", ["br", "gzip"]), "empty": ("", []),
        "but one": ("*, gzip;q=0", ["br", "zstd", "deflate", "identity"]),
    }, judge)


@case("requests", "authority", "RFC 9113 §8.3.1", "200 by :authority, by Host, by both")
def _(t):
    # nginx refuses Host beside :authority, though they are equal.
    def judge(authority):
        fields = [(b":method", b"GET"), (b":scheme", b"http"), (b":path", t.path.encode())]
        with t.open() as c:
            return answered(c, c.open(fields + authority))
    name = t.authority.encode()
    return each({"authority": [(b":authority", name)], "host": [(b"host", name)],
                 "both": [(b":authority", name), (b"host", name)]}, judge)


@case("requests", "fields that change nothing", "RFC 9113 §8.2, §8.2.3", "200")
def _(t):
    def judge(extra):
        with t.open() as c:
            return answered(c, c.request(extra=extra))
    return each({
        "crumbs": [("cookie", f"a{i}=b") for i in range(20)],
        "te": [("te", "trailers")], "priority": [("priority", "u=0, i")],
        "expect nothing": [("x-empty", "")], "many": [(f"x-{i}", "y") for i in range(80)],
        "long": [("x-long", "y" * 4_000)], "repeated": [("accept", "*/*")] * 3,
        "high octets": [("x-high", b"caf\xc3\xa9 \xff")], "tab": [("x-tab", "a\tb")],
        "lengths": [("content-length", "0")], "inner space": [("x-space", "a   b")],
        "odd name": [("!#$%&'*+-.^_`|~09az", "x")],
    }, judge)
