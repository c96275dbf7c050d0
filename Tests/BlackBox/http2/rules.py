"""What a server's own frames and answers must look like, whatever it was asked."""
import re

from frames import DEFINED_FLAGS, Type

NAME = re.compile(rb"[!#$%&'*+\-.^_`|~0-9a-z]+")
VALUE = re.compile(rb"([\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?")
CONNECTION_SPECIFIC = {b"connection", b"proxy-connection", b"keep-alive", b"transfer-encoding",
                       b"upgrade"}
SINGLE = (b"content-length", b"content-type", b"date", b"etag", b"last-modified", b"location")
LENGTHS = {Type.PRIORITY: 5, Type.RST_STREAM: 4, Type.PING: 8, Type.WINDOW_UPDATE: 4}
OF_CONNECTION = {Type.SETTINGS, Type.PING, Type.GOAWAY}
OF_STREAM = {Type.DATA, Type.HEADERS, Type.PRIORITY, Type.RST_STREAM, Type.CONTINUATION}


def frame_faults(frame, largest):
    """The faults of one frame of the server's, by itself (RFC 9113 §4.1, §4.2, §6)."""
    length = len(frame.payload)
    if length > largest:
        yield f"frame: {frame} is larger than SETTINGS_MAX_FRAME_SIZE {largest} (§4.2)"
    if frame.reserved:
        yield f"frame: {frame} has the reserved bit set (§4.1)"
    if frame.type in Type._value2member_map_ and frame.type != Type.PRIORITY_UPDATE:
        if frame.flags & ~DEFINED_FLAGS.get(frame.type, 0):
            yield f"frame: {frame} has flags that are not defined for it (§4.1)"
    if frame.type in LENGTHS and length != LENGTHS[frame.type]:
        yield f"frame: {frame} has a wrong length (§6)"
    if frame.type == Type.SETTINGS and (length % 6 or (frame.flags & 1 and length)):
        yield f"frame: {frame} has a wrong length (§6.5)"
    if frame.type == Type.GOAWAY and length < 8:
        yield f"frame: {frame} has a wrong length (§6.8)"
    if frame.type in OF_CONNECTION and frame.stream:
        yield f"frame: {frame} belongs to stream 0 (§6)"
    if frame.type in OF_STREAM and not frame.stream:
        yield f"frame: {frame} belongs to a stream (§6)"
    if frame.type == Type.WINDOW_UPDATE and length == 4:
        if not int.from_bytes(frame.payload, "big") & 0x7FFF_FFFF:
            yield f"frame: {frame} increments by 0 (§6.9)"
    if frame.type == Type.PUSH_PROMISE:
        yield f"frame: {frame} though SETTINGS_ENABLE_PUSH is 0 (§6.6)"


def field_faults(fields, is_trailer=False):
    """The faults of a header list of an answer (RFC 9113 §8.2, §8.3.2)."""
    kind = "trailers" if is_trailer else "fields"
    pseudo = [name for name, _ in fields if name.startswith(b":")]
    if pseudo != ([] if is_trailer else [b":status"]):
        yield f"{kind}: pseudo-header fields {pseudo} (§8.3.2)"
    elif pseudo and fields[0][0] != b":status":
        yield f"{kind}: :status does not stand first (§8.3)"
    for name, value in fields:
        if not NAME.fullmatch(name.removeprefix(b":")):
            yield f"{kind}: name {name!r} (§8.2.1)"
        if not VALUE.fullmatch(value):
            yield f"{kind}: value of {name!r}: {value[:40]!r} (§8.2.1)"
        if name in CONNECTION_SPECIFIC:
            yield f"{kind}: {name.decode()} is connection-specific (§8.2.2)"
        if name == b":status" and not re.fullmatch(rb"[1-5][0-9]{2}", value):
            yield f"{kind}: :status {value!r} (§8.3.2)"
    names = [name for name, _ in fields]
    for name in SINGLE:
        if names.count(name) > 1:
            yield f"{kind}: {name.decode()} repeated (RFC 9110 §5.3)"


def answer_faults(stream):
    """The faults of an answer that has ended (RFC 9110 §6.4, §6.6.1, §8.6, §15.5.6)."""
    status, length = stream.status, stream.get("content-length")
    if stream.reset is None and not status:
        yield "answer: ended without a final status (RFC 9113 §8.1)"
        return
    has_no_content = stream.method == "HEAD" or status in (204, 304)
    if has_no_content and stream.body:
        yield f"answer: {status} to {stream.method} has {len(stream.body)} octets of content"
    if length is not None and not length.isdigit():
        yield f"answer: content-length {length!r} (RFC 9110 §8.6)"
    elif length is not None and stream.ended and not has_no_content:
        if int(length) != len(stream.body):
            yield f"answer: content-length {length}, {len(stream.body)} octets of DATA (§8.1.1)"
    if status == 204 and length is not None:
        yield "answer: 204 has a content-length (RFC 9110 §8.6)"
    if 200 <= status < 500 and stream.get("date") is None:
        yield f"advice: {status} without date (RFC 9110 §6.6.1)"
    if status == 405 and stream.get("allow") is None:
        yield "advice: 405 without allow (RFC 9110 §15.5.6)"
