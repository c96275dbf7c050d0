"""Frames of HTTP/2 as octets (RFC 9113 §4, §6): written as told, legal or not, and read back."""
import struct
from enum import IntEnum
from typing import NamedTuple

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DEFAULT_WINDOW = 65_535
LARGEST_WINDOW = 2**31 - 1
DEFAULT_FRAME_SIZE = 16_384


class Type(IntEnum):
    DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE = 0, 1, 2, 3, 4, 5
    PING, GOAWAY, WINDOW_UPDATE, CONTINUATION, PRIORITY_UPDATE = 6, 7, 8, 9, 16


class Flag:
    END_STREAM = ACK = 0x01
    END_HEADERS = 0x04
    PADDED = 0x08
    PRIORITY = 0x20


# The flags that each frame defines. RFC 9113 §4.1: all others "MUST be left unset (0x00) when
# sending".
DEFINED_FLAGS = {
    Type.DATA: Flag.END_STREAM | Flag.PADDED,
    Type.HEADERS: Flag.END_STREAM | Flag.END_HEADERS | Flag.PADDED | Flag.PRIORITY,
    Type.SETTINGS: Flag.ACK,
    Type.PUSH_PROMISE: Flag.END_HEADERS | Flag.PADDED,
    Type.PING: Flag.ACK,
    Type.CONTINUATION: Flag.END_HEADERS,
}


class Setting(IntEnum):
    HEADER_TABLE_SIZE, ENABLE_PUSH, MAX_CONCURRENT_STREAMS = 1, 2, 3
    INITIAL_WINDOW_SIZE, MAX_FRAME_SIZE, MAX_HEADER_LIST_SIZE = 4, 5, 6


class Code(IntEnum):
    """RFC 9113 §7."""
    NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR = 0, 1, 2, 3
    SETTINGS_TIMEOUT, STREAM_CLOSED, FRAME_SIZE_ERROR, REFUSED_STREAM = 4, 5, 6, 7
    CANCEL, COMPRESSION_ERROR, CONNECT_ERROR, ENHANCE_YOUR_CALM = 8, 9, 10, 11
    INADEQUATE_SECURITY, HTTP_1_1_REQUIRED = 12, 13


def code_name(code):
    return Code(code).name if code in Code._value2member_map_ else f"code {code}"


class Frame(NamedTuple):
    type: int
    flags: int
    stream: int
    payload: bytes
    reserved: bool = False

    def has(self, flag):
        return bool(self.flags & flag)

    def __str__(self):
        name = Type(self.type).name if self.type in Type._value2member_map_ else f"type {self.type}"
        return f"{name} flags {self.flags:#x} stream {self.stream} length {len(self.payload)}"


def take(buffer):
    """The first frame of `buffer` and its length in octets; (None, 0) while it is incomplete."""
    if len(buffer) < 9:
        return None, 0
    length = int.from_bytes(buffer[:3], "big")
    if len(buffer) < 9 + length:
        return None, 0
    kind, flags, stream = buffer[3], buffer[4], int.from_bytes(buffer[5:9], "big")
    payload = bytes(buffer[9:9 + length])
    return Frame(kind, flags, stream & 0x7FFF_FFFF, payload, stream >> 31 == 1), 9 + length


def frame(kind, flags=0, stream=0, payload=b"", length=None):
    """Any frame. `length` overrides the true one; bit 31 of `stream` is the reserved bit."""
    length = len(payload) if length is None else length
    return length.to_bytes(3, "big") + struct.pack(">BBI", kind, flags, stream) + payload


def padded(payload, padding):
    """The payload of a frame with the PADDED flag, and the flag; both unchanged for None."""
    if padding is None:
        return payload, 0
    return bytes([padding]) + payload + bytes(padding), Flag.PADDED


def data(stream, payload=b"", end=False, padding=None):
    payload, flags = padded(payload, padding)
    return frame(Type.DATA, flags | (Flag.END_STREAM if end else 0), stream, payload)


def priority_fields(depends_on=0, weight=16, exclusive=False):
    """The five octets of a priority (RFC 9113 §6.3)."""
    return struct.pack(">IB", depends_on | (exclusive << 31), weight - 1)


def headers(stream, block, end=True, end_headers=True, padding=None, priority=None, flags=0):
    """A HEADERS frame; `priority` is the five octets, if any, and `flags` are added to the rest."""
    payload, padding_flag = padded((priority or b"") + block, padding)
    flags |= padding_flag | (Flag.END_STREAM if end else 0)
    flags |= (Flag.END_HEADERS if end_headers else 0) | (Flag.PRIORITY if priority else 0)
    return frame(Type.HEADERS, flags, stream, payload)


def continuation(stream, block=b"", end_headers=True):
    return frame(Type.CONTINUATION, Flag.END_HEADERS if end_headers else 0, stream, block)


def split_headers(stream, pieces, end=True):
    """One header block as HEADERS and CONTINUATION frames, one for each piece."""
    octets = headers(stream, pieces[0], end=end, end_headers=len(pieces) == 1)
    for number, piece in enumerate(pieces[1:], 2):
        octets += continuation(stream, piece, end_headers=number == len(pieces))
    return octets


def settings(values=(), ack=False):
    """`values` are pairs, or a dictionary, of identifiers and values."""
    pairs = values.items() if isinstance(values, dict) else values
    payload = b"".join(struct.pack(">HI", name, value) for name, value in pairs)
    return frame(Type.SETTINGS, Flag.ACK if ack else 0, 0, payload)


def ping(payload=b"12345678", ack=False):
    return frame(Type.PING, Flag.ACK if ack else 0, 0, payload)


def goaway(last_stream=0, code=Code.NO_ERROR, debug=b""):
    return frame(Type.GOAWAY, 0, 0, struct.pack(">II", last_stream, code) + debug)


def window_update(stream, increment):
    return frame(Type.WINDOW_UPDATE, 0, stream, struct.pack(">I", increment))


def rst_stream(stream, code=Code.CANCEL):
    return frame(Type.RST_STREAM, 0, stream, struct.pack(">I", code))


def priority(stream, depends_on=0, weight=16, exclusive=False):
    return frame(Type.PRIORITY, 0, stream, priority_fields(depends_on, weight, exclusive))
