"""Header compression: what a decoder must take and must refuse, and what an encoder must do."""
import frames
import hpack
import huffman
from frames import Code, Setting
from hpack import INCREMENTAL, NEVER, PLAIN, indexed, integer, literal, size_update, string
from hpack_table import FIRST_DYNAMIC
from judge import alive, answered, connection_error, refused
from registry import case, each, fail, ok, unmet, verdict

ADDED = (b"x-added", b"1")


def blocks(t, judge_blocks, statuses=(200,)):
    """Each header block as a request of its own, on one connection."""
    with t.open() as c:
        for name, block in judge_blocks:
            found = answered(c, c.open_block(block), statuses)
            if found.outcome != "pass" or c.goaway:
                return fail(f"[{name}] {found.detail or c}")
        return ok()


@case("hpack", "each representation", "RFC 7541 §6", "200")
def _(t):
    fields = t.request()
    forms = {"plain": PLAIN, "never indexed": NEVER, "incremental": INCREMENTAL}
    variants = [(f"{name}, {'Huffman' if coded else 'octets'}", hpack.block(fields, form, coded))
                for name, form in forms.items() for coded in (False, True)]
    by_name = [indexed(2), indexed(6), literal(1, fields[2][1]), literal(4, fields[3][1], NEVER)]
    mixed = literal(b":method", b"GET", coded=True) + b"".join(by_name[1:])
    return blocks(t, [*variants, ("names by index", b"".join(by_name)), ("mixed", mixed)])


@case("hpack", "indices of what was added", "RFC 7541 §2.3", "200 each")
def _(t):
    fields, first = t.request(), FIRST_DYNAMIC
    add = hpack.block(fields, INCREMENTAL)
    known = b"".join(indexed(i) for i in range(first + 3, first - 1, -1))
    return blocks(t, [("added", add), ("known", known), ("again", known)])


@case("hpack", "long strings of every length of integer", "RFC 7541 §5.1", "200")
def _(t):
    base = hpack.block(t.request())
    return blocks(t, [(str(n), base + literal(b"x-long", b"y" * n, coded=coded))
                      for n in (0, 1, 126, 127, 128, 254, 255, 256, 4_000) for coded in (0, 1)])


@case("hpack", "integers with octets of zero at the end", "RFC 7541 §5.1",
      "200 or COMPRESSION_ERROR")
def _(t):
    # The same value, longer than it needs to be: 127 + 0, with two octets more.
    with t.open() as c:
        block = hpack.block(t.request()) + b"\0\x01x" + b"\x7f\x80\x80\0" + b"y" * 127
        s = c.answer(c.open_block(block))
        return answered(c, s) if s.status else connection_error(c, Code.COMPRESSION_ERROR)


@case("hpack", "dynamic table that is emptied and filled", "RFC 7541 §4.3, §4.4", "200 each")
def _(t):
    base = hpack.block(t.request())
    large = literal(b"x-large", b"y" * 3_000, INCREMENTAL)
    too_large = literal(b"x-too-large", b"y" * 5_000, INCREMENTAL)
    newest = indexed(FIRST_DYNAMIC)
    return blocks(t, [
        ("one", base + literal(*ADDED, INCREMENTAL)), ("newest", base + newest),
        ("large", base + large), ("evicting", base + large + newest),
        ("larger than the table", base + too_large), ("after it", base + large),
        ("many", base + b"".join(literal(b"x-%d" % i, b"y", INCREMENTAL) for i in range(60))),
    ])


@case("hpack", "size updates", "RFC 7541 §4.2, §6.3", "200 each")
def _(t):
    base = hpack.block(t.request())
    return blocks(t, [
        ("to 0", size_update(0) + base), ("back", size_update(4_096) + base),
        ("two", size_update(0) + size_update(4_096) + base), ("to 100", size_update(100) + base),
        ("added", base + literal(*ADDED, INCREMENTAL)),
        ("known", base + indexed(FIRST_DYNAMIC)), ("equal", size_update(100) + base),
    ])


@case("hpack", "table size that the server announced", "RFC 7541 §4.2", "used whole: 200")
def _(t):
    with t.open() as c:
        c.barrier()
        size = c.peer.get(Setting.HEADER_TABLE_SIZE, 4_096)
        if size > 65_536:
            return ok(f"{size} octets, not filled")
        base = hpack.block(t.request())
        number = size // (32 + 7 + 100)
        add = b"".join(literal(b"x-%05d" % i, b"y" * 100, INCREMENTAL) for i in range(number))
        for i in range(0, len(add), 4_170):
            c.answer(c.open_block((b"" if i else size_update(size)) + base + add[i:i + 4_170]))
        oldest = indexed(FIRST_DYNAMIC + number - 1) if number else b""
        return answered(c, c.open_block(base + oldest))


@case("hpack", "table of the client's size", "RFC 7541 §4.2, RFC 9113 §4.3.1",
      "the server's encoder keeps to it: decodable answers")
def _(t):
    # h2o makes its table smaller without telling so by a size update.
    def judge(sizes):
        before = sum(n for text, n in t.notes.items() if text.startswith("compression"))
        with t.open({Setting.HEADER_TABLE_SIZE: sizes[0]}) as c:
            for size in sizes[1:] + [None]:
                for _ in range(3):
                    s = c.answer(c.request())
                    if s.status != 200:
                        return fail(f"{s}, {c}")
                if size is not None:
                    c.set({Setting.HEADER_TABLE_SIZE: size})
                    c.barrier()
        after = sum(n for text, n in t.notes.items() if text.startswith("compression"))
        return verdict(after == before, f"{after - before} blocks cannot be decoded")
    return each({"0": [0], "64": [64], "1 MB": [2**20], "4096, 0": [4_096, 0],
                 "0, 4096": [0, 4_096], "200, 4096, 50": [200, 4_096, 50]}, judge)


@case("hpack", "blocks of requests that are refused count", "RFC 9113 §4.3",
      "what they add can be used afterwards")
def _(t):
    # §4.3: an endpoint needs to "perform decompression even if the frames are to be discarded".
    base, add = hpack.block(t.request()), literal(*ADDED, INCREMENTAL)
    use = base + indexed(FIRST_DYNAMIC)

    def judge(spoil):
        with t.open() as c:
            s = spoil(c)
            c.wait(lambda: s.is_over)
            c.barrier()
            return alive(c) if c.goaway or c.end != "open" else answered(c, c.open_block(use))

    def malformed(c):
        return c.open_block(base + literal(b"X-Upper", b"1") + add)

    def trailers(c):
        s = c.request(method="POST", end=False)
        c.send(frames.headers(s.number, add))
        return s

    def reset_by_server(c):
        s = c.request(method="POST", end=False)
        c.send(frames.window_update(s.number, 0))
        c.wait(lambda: s.reset is not None)
        c.send(frames.headers(s.number, add))
        return s
    return each({"malformed": malformed, "trailers": trailers, "reset": reset_by_server}, judge)


# What is to be refused


def broken(t, variants):
    """Header blocks that cannot be decoded, after a request that can."""
    base = hpack.block(t.request())

    def judge(octets):
        with t.open() as c:
            c.open_block(base + octets)
            return connection_error(c, Code.COMPRESSION_ERROR)
    return each(variants, judge)


@case("hpack", "index of nothing", "RFC 7541 §2.3.3, §6.1", "COMPRESSION_ERROR, closed")
def _(t):
    value, first = string(b"v"), FIRST_DYNAMIC
    return broken(t, {
        "0": indexed(0), "first": indexed(first), "far": indexed(1_000_000),
        "name": literal(first, b"v", PLAIN), "name, never": literal(first, b"v", NEVER),
        "name, incremental": literal(first, b"v", INCREMENTAL),
        "evicted": literal(b"a", b"b", INCREMENTAL) + literal(b"c", b"d" * 4_090, INCREMENTAL)
        + indexed(first), "beyond": literal(*ADDED, INCREMENTAL) + indexed(first + 1) + value,
    })


@case("hpack", "integers beyond any bound", "RFC 7541 §5.1", "COMPRESSION_ERROR, closed")
def _(t):
    far = b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f"
    return broken(t, {
        "index": b"\xff" + far, "endless": b"\xff" + b"\x80" * 200,
        "2^32": b"\xff" + integer(2**32, 7)[1:], "2^64": b"\xff" + integer(2**64, 7)[1:],
        "wrapping to 2": b"\xff" + integer(2**32 + 2, 7)[1:], "length": b"\0\x7f" + far,
        "size": b"\x3f" + far,
    })


@case("hpack", "block that ends within a field", "RFC 7541 §5, §6", "COMPRESSION_ERROR, closed")
def _(t):
    # nginx calls it a FRAME_SIZE_ERROR, which is no generic code.
    whole = literal(b"name", b"value", INCREMENTAL)
    variants = {f"after {n}": whole[:n] for n in range(1, len(whole))}
    return broken(t, variants | {"integer": b"\xff", "string": b"\0\x05abc", "name only": b"\x0f",
                                 "string beyond": b"\0\x01a\x7f\x80\x08abc"})


@case("hpack", "Huffman codes that are none", "RFC 7541 §5.2", "COMPRESSION_ERROR, closed")
def _(t):
    # nginx takes padding of more than seven bits.
    def coded(octets):
        return b"\0\x01x" + integer(len(octets), 7, 128) + octets
    bits = huffman.encode_bits(b"ab")
    return broken(t, {
        "padding of zeros": coded(int(huffman.encode_bits(b"a") + "000", 2).to_bytes(1, "big")),
        "padding of an octet": coded(huffman.encode(b"ab") + b"\xff"),
        "padding alone": coded(b"\xff"), "cut code": coded(b"\xfe"),
        "EOS": coded(b"\xff\xff\xff\xff"),
        "EOS inside": coded(huffman.bits_to_octets(bits + "1" * 30 + bits)),
    })


@case("hpack", "size update that is not allowed", "RFC 7541 §4.2, §6.3",
      "COMPRESSION_ERROR, closed")
def _(t):
    # nginx takes one after the first field, h2o between two.
    with t.open() as c:
        c.barrier()
        limit = c.peer.get(Setting.HEADER_TABLE_SIZE, 4_096)
    base, method = hpack.block(t.request()), literal(b":method", b"GET")

    def judge(block):
        with t.open() as c:
            c.open_block(block)
            return connection_error(c, Code.COMPRESSION_ERROR)
    found = {"larger": size_update(limit + 1) + base, "far": size_update(2**31) + base}
    between = indexed(2) + size_update(0) + base[len(method):]
    return each(found | {"at the end": base + size_update(0), "between": between}, judge)


@case("hpack", "compression bomb", "RFC 7541 §7.3, RFC 9113 §10.5.1",
      "refused; memory (--pid) grows under 32 MB, others answered within 1 s")
def _(t):
    # 16 kB of indices of one entry of 4 kB make a header list of 60 MB. h2o answers, out of one
    # copy of the entry.
    before, ends = t.memory(), []
    base = hpack.block(t.request())
    entry = literal(b"x", b"y" * 4_000, INCREMENTAL)
    bomb = base + indexed(FIRST_DYNAMIC) * 16_000
    for _ in range(4):
        with t.open() as c:
            c.open_block(base + entry)
            ends.append(refused(c, c.open_block(bomb)))
    start = t.clock()
    found = t.get()
    taken, grown = t.clock() - start, t.memory() - before
    if found.status != 200 or taken > 1 or grown > 32_768:
        return fail(f"{found} after {taken:.1f} s, {grown} kB")
    wrong = [end.detail for end in ends if end.outcome != "pass"]
    return unmet(wrong[0]) if wrong else ok(f"{grown} kB")


@case("hpack", "2000 size updates in a block", "RFC 7541 §4.2", "any end, within 1 s")
def _(t):
    with t.open() as c:
        start = t.clock()
        s = c.open_block((size_update(0) + size_update(4_096)) * 1_000 + hpack.block(t.request()))
        c.wait(lambda: s.is_over)
        taken = t.clock() - start
        return verdict(taken < 1 and (s.is_over or c.end != "open"), f"{s}, {c}, {taken:.1f} s")
