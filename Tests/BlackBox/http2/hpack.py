"""Header compression (RFC 7541): a strict decoder, an encoder, and each representation by hand."""
import huffman
from hpack_table import DEFAULT_TABLE_SIZE, CompressionError, Table

# Writing


def integer(value, bits, pattern=0):
    """§5.1: a value in the low `bits` of an octet whose other bits are `pattern`, and beyond."""
    limit = (1 << bits) - 1
    if value < limit:
        return bytes([pattern | value])
    octets, value = bytearray([pattern | limit]), value - limit
    while value >= 128:
        octets.append(value & 127 | 128)
        value >>= 7
    return bytes(octets) + bytes([value])


def string(octets, coded=False):
    """§5.2, Huffman coded or not."""
    octets = huffman.encode(octets) if coded else octets
    return integer(len(octets), 7, 128 if coded else 0) + octets


def indexed(index):
    """§6.1."""
    return integer(index, 7, 128)


# §6.2: bits of the index and pattern of the first octet.
INCREMENTAL, PLAIN, NEVER = (6, 0x40), (4, 0x00), (4, 0x10)


def literal(name, value, form=PLAIN, coded=False):
    """§6.2: a field; `name` is octets, or the index of an entry that has the name."""
    bits, pattern = form
    if isinstance(name, int):
        return integer(name, bits, pattern) + string(value, coded)
    return integer(0, bits, pattern) + string(name, coded) + string(value, coded)


def size_update(size):
    """§6.3."""
    return integer(size, 5, 0x20)


def block(fields, form=PLAIN, coded=False):
    """Fields, all written alike, that need no table to be read."""
    return b"".join(literal(name, value, form, coded) for name, value in fields)


# Blocks that use the tables


class Encoder:
    """Uses the tables for all that it can: what clients of the usual kind send."""

    def __init__(self):
        self.table = Table()

    def encode(self, fields, coded=True):
        octets = b""
        for name, value in fields:
            index = self.table.find((name, value))
            if index:
                octets += indexed(index)
            else:
                octets += literal(name, value, INCREMENTAL, coded)
                self.table.add(name, value)
        return octets


class Decoder:
    """`limit` is the table size that its owner has announced, `allow` changes it."""

    def __init__(self):
        self.table, self.limit, self.smallest = Table(), DEFAULT_TABLE_SIZE, None

    def allow(self, limit):
        """The peer has acknowledged SETTINGS with this table size.

        §4.2: where it is smaller than before, the next block must begin with an update to it."""
        if limit < self.table.limit:
            self.smallest = limit if self.smallest is None else min(limit, self.smallest)
        self.limit = limit

    def decode(self, octets):
        reader, fields = Reader(octets), []
        while reader.left:
            first = reader.peek()
            if first & 0xE0 == 0x20:
                self.update(reader.integer(5), bool(fields))
                continue
            if self.smallest is not None:
                raise CompressionError("no size update after the table was made smaller")
            fields.append(self.field(first, reader))
        return fields

    def update(self, size, is_late):
        if is_late:
            raise CompressionError("size update after a field")
        if size > self.limit:
            raise CompressionError(f"size update to {size}, allowed {self.limit}")
        if self.smallest is not None and size <= self.smallest:
            self.smallest = None
        self.table.resize(size)

    def field(self, first, reader):
        if first & 0x80:
            return self.table[reader.integer(7)]
        is_kept = bool(first & 0x40)
        index = reader.integer(6 if is_kept else 4)
        name = self.table[index][0] if index else reader.string()
        value = reader.string()
        if is_kept:
            self.table.add(name, value)
        return name, value


class Reader:
    """A header block and the place in it."""

    def __init__(self, octets):
        self.octets, self.place = octets, 0

    @property
    def left(self):
        return len(self.octets) - self.place

    def peek(self):
        if not self.left:
            raise CompressionError("the block ends within a field")
        return self.octets[self.place]

    def integer(self, bits):
        limit = (1 << bits) - 1
        value, shift = self.peek() & limit, 0
        self.place += 1
        if value < limit:
            return value
        while True:
            octet = self.peek()
            self.place += 1
            value += (octet & 127) << shift
            shift += 7
            if octet < 128:
                return value
            if shift > 28:
                raise CompressionError("integer of more than 32 bits")

    def string(self):
        is_coded = bool(self.peek() & 128)
        length = self.integer(7)
        if length > self.left:
            raise CompressionError("the block ends within a string")
        octets = self.octets[self.place:self.place + length]
        self.place += length
        try:
            return huffman.decode(octets) if is_coded else octets
        except huffman.HuffmanError as error:
            raise CompressionError(str(error)) from error
