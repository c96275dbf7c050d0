"""Clients that do not behave, each kind in a process of its own; all of them on the loopback.

Each function takes a port, how many clients to be and for how many seconds, and returns a phrase that
says how the server dealt with them.
"""
import collections
import resource
import select
import socket
import struct
import time

TARGET = "/alliances?partner=Russia"
REQUEST = f"GET {TARGET} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
ENDLESS_HEAD = b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX: "


def may_open(count):
    """Raises this process's own limit on descriptors where it is too low."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count + 64:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def connect(port, window=None):
    client = socket.socket()
    if window:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
    client.settimeout(5)
    client.connect(("127.0.0.1", port))
    client.setblocking(False)
    return client


def last_word(client):
    """How the server ended the connection: a status, "closed" or "reset"; None where it did not."""
    try:
        octets = client.recv(4096)
    except BlockingIOError:
        return None
    except OSError:
        return "reset"
    return octets.split(b" ")[1].decode() if octets.startswith(b"HTTP/1.1 ") else "closed"


def summary(ends):
    return ", ".join(f"{count} {end}" for end, count in sorted(ends.items())) or "none was ended"


def dribble(port, count, seconds):
    """A head that never ends, one octet a second; who is refused comes again."""
    may_open(count)
    start = time.monotonic()
    clients = {connect(port): 0 for _ in range(count)}
    ends = collections.Counter()
    for tick in range(1, 1000):
        for client, sent in list(clients.items()):
            end = last_word(client)
            try:
                if end is None:
                    octet = ENDLESS_HEAD[sent:sent + 1] or b"x"
                    clients[client] += client.send(octet)
                    continue
            except OSError:
                end = "reset"
            ends[end] += 1
            client.close()
            del clients[client]
            clients[connect(port)] = 0
        left = min(start + tick, start + seconds) - time.monotonic()
        if time.monotonic() >= start + seconds:
            break
        time.sleep(max(0, left))
    return summary(ends)


def stall(port, count, seconds):
    """A thousand requests at once, ten megabytes of answers, of which nothing is ever read."""
    may_open(count)
    end = time.monotonic() + seconds
    poll = select.poll()
    pending, ends = {}, collections.Counter()
    for _ in range(count):
        client = connect(port, window=4096)
        pending[client.fileno()] = [client, REQUEST * 1000]
        poll.register(client, select.POLLOUT)
    while time.monotonic() < end:
        for number, event in poll.poll(100):
            client, rest = pending[number]
            if event & (select.POLLERR | select.POLLHUP):
                ends["cut"] += 1
                poll.unregister(number)
            elif event & select.POLLOUT:
                pending[number][1] = rest = rest[client.send(rest):]
                if not rest:
                    poll.modify(number, 0)
    return summary(ends)


def keep_silent(port, count, seconds):
    """Connections without a word."""
    may_open(count)
    end = time.monotonic() + seconds
    clients = [connect(port) for _ in range(count)]
    time.sleep(max(0, end - time.monotonic()))
    ends = collections.Counter(last_word(client) for client in clients)
    del ends[None]
    return summary(ends)


def abort(port, count, seconds):
    """Half a request, then a reset, again and again."""
    start = time.monotonic()
    for number in range(count):
        client = connect(port)
        client.send(REQUEST[:30])
        # A close without lingering is a reset.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.close()
        ahead = start + seconds * number / count - time.monotonic()
        time.sleep(max(0, ahead))
    return f"{count} resets in {time.monotonic() - start:.1f} s"
