"""The outcomes that cases expect, as verdicts."""
from frames import Code
from registry import fail, ok, unmet, verdict

MALFORMED = (Code.PROTOCOL_ERROR,)
# RFC 9113 §5.4: these "can always be used in place of more specific error codes".
GENERIC = (Code.PROTOCOL_ERROR, Code.INTERNAL_ERROR)
REFUSALS = range(400, 500)
# What a well-formed request with content may be answered by a resource that has no use for it.
ANSWERS = (200, 201, 202, 204, 404, 405, 413, 415, 501)


def alive(connection):
    """The connection takes another request; or it has been given up with a GOAWAY."""
    if connection.end == "open" and not connection.goaway:
        stream = connection.request()
        if stream.window < 65_535:
            connection.grant(stream, 65_535)
        if connection.window < 65_535:
            connection.grant(None, 65_535)
        connection.answer(stream)
        if connection.end == "open" and not connection.goaway:
            return verdict(stream.ended and stream.status == 200, f"the next request: {stream}")
    return ok(f"escalated: {connection}")


def answered(connection, stream, statuses=(200,)):
    """A whole answer with one of these statuses, and the connection goes on."""
    connection.answer(stream)
    if not stream.ended or stream.status not in statuses:
        return fail(f"{stream}, {connection}: expected {', '.join(map(str, statuses))}")
    return alive(connection)


def connection_error(connection, *codes):
    """RFC 9113 §5.4.1: an endpoint "SHOULD first send a GOAWAY frame" with the code, and "MUST
    close the TCP connection"."""
    connection.is_closed()
    wanted = " or ".join(code.name for code in codes)
    if connection.end == "open":
        answers = ", ".join(f"{s.number}: {s}" for s in connection.streams.values())
        return fail(f"left {connection} ({answers or 'no stream'}), expected {wanted}")
    if connection.goaway and connection.goaway[-1][1] not in codes + GENERIC:
        return fail(f"{connection}, expected {wanted}")
    return ok(str(connection))


def stream_error(connection, stream, codes=MALFORMED, statuses=(400,)):
    """RFC 9113 §5.4.2: RST_STREAM with the code, or a connection error in its place (§5.4).
    §8.1.1: "a server MAY send an HTTP response prior to closing or resetting the stream"."""
    connection.wait(lambda: stream.is_over)
    wanted = " or ".join(code.name for code in codes)
    if connection.end != "open" or (connection.goaway and not stream.is_over):
        return connection_error(connection, *codes)
    if not stream.is_over:
        return fail(f"no end of the stream, expected {wanted}")
    is_answered = stream.ended and stream.status in statuses
    if stream.reset not in codes + GENERIC and not is_answered:
        return fail(f"{stream}, expected {wanted} or {', '.join(map(str, statuses))}")
    return alive(connection)


def refused(connection, stream, statuses=REFUSALS):
    """Any end but success: a refusal, a reset, or a connection error."""
    connection.wait(lambda: stream.is_over)
    if connection.end == "open" and not stream.is_over and not connection.goaway:
        return fail("no answer, left open")
    if stream.ended and stream.status not in statuses:
        return fail(f"{stream}, expected a refusal")
    return alive(connection)


def exact(connection, stream, *statuses):
    """A refusal with the status that this project has for it."""
    found = refused(connection, stream)
    if found.outcome == "pass" and stream.status not in statuses:
        return unmet(f"{stream}, expected {', '.join(map(str, statuses))}")
    return found
