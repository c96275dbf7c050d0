"""Requests as clients of different kinds write them, and a raw connection that sends them."""
import re
import socket

PATH = "/alliances?partner=Russia"

# The values of `sort`.
SORT_KEYS = (
    "id", "name", "status", "class", "announced", "signed", "effective", "expires", "terminated",
    "first_seen", "last_seen", "confidence", "article_count")

# What a browser sends of its own accord when an address is typed into it.
BROWSER = {
    "Connection": "keep-alive",
    "Upgrade-Insecure-Requests": "1",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Dest": "document",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Accept-Language": "fr,en-US;q=0.7,en;q=0.3",
}
CURL = {"User-Agent": "curl/8.5.0", "Accept": "*/*"}


def other_path(number):
    """A path that no other number below 156,000 gives, with the same records for an answer.

    No cache of whole answers helps: each bounds and sorts the list anew.
    """
    limit, order = number % 1000 + 1, number // 1000
    first, second = SORT_KEYS[order % 13], SORT_KEYS[(order + order // 13 + 1) % 13]
    return f"{PATH}&limit={limit}&sort=-{first},{second}"


def request(port, path=PATH, fields=None):
    lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    lines += [f"{name}: {value}" for name, value in (fields or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


class Connection:
    """A connection that stays open; one exchange after another."""

    # Room for the answers to all pipelined requests, so that the server never has to wait for us.
    receive_buffer = 1 << 20

    def __init__(self, port, source="127.0.0.1", seconds=10):
        self.socket = socket.socket()
        self.socket.settimeout(seconds)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive_buffer)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.bind((source, 0))
        self.socket.connect(("127.0.0.1", port))
        self.kept = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def exchange(self, octets, answers=1):
        """Sends `octets` at once; the heads and the contents of the answers, in order."""
        self.socket.sendall(octets)
        return [self.next_answer() for _ in range(answers)]

    def next_answer(self):
        while b"\r\n\r\n" not in self.kept:
            self.receive()
        head, _, self.kept = self.kept.partition(b"\r\n\r\n")
        field = re.search(rb"(?im)^content-length: *(\d+)", head)
        length = int(field[1]) if field and status_of(head) != 304 else 0
        while len(self.kept) < length:
            self.receive()
        content, self.kept = self.kept[:length], self.kept[length:]
        return head + b"\r\n\r\n", content

    def receive(self):
        octets = self.socket.recv(self.receive_buffer)
        if not octets:
            raise OSError("the server closed the connection")
        self.kept += octets


def speaks_http2(port):
    """Whether a server answers the connection preface of RFC 9113 §3.4 with a frame of SETTINGS."""
    settings = bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
    with Connection(port, seconds=5) as connection:
        connection.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings)
        try:
            while len(connection.kept) < len(settings):
                connection.receive()
        except OSError:
            return False
    return connection.kept[3] == 4


def status_of(head):
    return int(head.split(b" ", 2)[1])


def field_of(head, name):
    """The value of a field of a head, or None."""
    found = re.search(rb"(?im)^" + name.encode() + rb": *([^\r]*)", head)
    return found and found[1].decode()
