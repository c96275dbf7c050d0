"""The server under test: its address, its resources, and what was noticed about its answers."""
import http.client
import os
import re
import socket
import struct
import threading
import time
from collections import Counter

from client import Connection


class Plain:
    """An answer over HTTP/1.1."""

    def __init__(self, response):
        self.status, self.body = response.status, response.read()
        self.fields = [(name.lower(), value) for name, value in response.getheaders()]

    def get(self, name):
        values = [value for key, value in self.fields if key == name]
        return ", ".join(values) if values else None


class Target:
    def __init__(self, options):
        self.options = options
        self.host, self.port, self.pid = options.host, options.port, options.pid
        self.path, self.query_path = options.path, options.query_path
        self.timeout = options.timeout
        self.authority = options.authority or f"{options.host}:{options.port}"
        self.notes, self.lock = Counter(), threading.Lock()

    clock = staticmethod(time.monotonic)

    def note(self, text):
        """A fault of the server's that no single case looks for."""
        with self.lock:
            self.notes[text] += 1

    def connect(self, port=None, receive_buffer=None):
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        link = socket.socket(family, socket.SOCK_STREAM)
        if receive_buffer:
            link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        link.settimeout(10)
        link.connect((self.host, port or self.port))
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return link

    def open(self, settings=None, **how):
        """An HTTP/2 connection, its preface sent."""
        return Connection(self, settings, **how)

    def request(self, path=None, method="GET", extra=()):
        """The fields of a request; `extra` follows as pairs of text or octets."""
        fields = [(":method", method), (":scheme", "http"), (":authority", self.authority),
                  (":path", self.path if path is None else path), *extra]
        return [(octets(name), octets(value)) for name, value in fields]

    def get(self, path=None, method="GET", extra=(), timeout=None):
        """One exchange on an HTTP/2 connection of its own."""
        with self.open() as connection:
            stream = connection.request(path, method, extra)
            connection.answer(stream, timeout)
            return stream

    # HTTP/1.1, where the server speaks it

    @property
    def http1_port(self):
        """0 where there is none to compare with."""
        given = self.options.http1_port
        return self.port if given is None else given

    def plain(self, path=None, method="GET", extra=(), body=None, timeout=5):
        """One exchange on an HTTP/1.1 connection of its own."""
        link = http.client.HTTPConnection(self.host, self.http1_port, timeout=timeout)
        try:
            path = self.path if path is None else path
            link.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in [("Host", self.authority), ("Connection", "close"), *extra]:
                link.putheader(name, value)
            if body is not None:
                link.putheader("Content-Length", str(len(body)))
            link.endheaders(body)
            return Plain(link.getresponse())
        finally:
            link.close()

    # The process

    def memory(self):
        """Resident kilobytes of the server, 0 where its process is not known."""
        try:
            with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
                return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])
        except (OSError, TypeError):
            return 0

    def processor_seconds(self):
        try:
            with open(f"/proc/{self.pid}/stat", encoding="ascii") as stat:
                fields = stat.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, ValueError, IndexError):
            return 0.0


def octets(text):
    return text if isinstance(text, bytes) else text.encode("latin-1")


def abort(link):
    """Closes a socket with a reset."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    link.close()
