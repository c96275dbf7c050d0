"""An HTTP/2 connection of a client: sends what it is told, legal or not, and reads meanwhile."""
import select
import socket
import time

import frames
import hpack
from frames import DEFAULT_FRAME_SIZE, Setting, code_name
from incoming import Incoming


class Connection(Incoming):
    """`opening`: the octets sent at once, instead of preface and SETTINGS."""

    def __init__(self, target, settings=None, opening=None, acknowledges=True, grants=True,
                 receive_buffer=None):
        super().__init__(target, acknowledges, grants)
        self.socket = target.connect(receive_buffer=receive_buffer)
        self.socket.setblocking(False)
        self.input, self.output, self.end = bytearray(), bytearray(), "open"
        self.next_stream = 1
        if opening is None:
            self.send(frames.PREFACE)
            self.set({Setting.ENABLE_PUSH: 0} | (settings or {}))
        else:
            self.send(opening)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def __str__(self):
        codes = ", ".join(f"GOAWAY {code_name(code)}" for _, code, _ in self.goaway)
        return " ".join(filter(None, [codes, {"eof": "closed"}.get(self.end, self.end)]))

    # Sending

    def send(self, octets):
        self.output += octets
        self.flush()

    def flush(self):
        """Sends what the socket takes now."""
        while self.output and self.end == "open":
            try:
                del self.output[:self.socket.send(bytes(self.output[:65_536]))]
            except BlockingIOError:
                return
            except OSError:
                # What the server has sent before it closed can still be read.
                self.output.clear()

    def set(self, values):
        """Sends SETTINGS."""
        self.announce(values)
        self.send(frames.settings(values))

    def request(self, path=None, method="GET", extra=(), end=True, **how):
        return self.open(self.target.request(path, method, extra), end, **how)

    def open(self, fields, end=True, **how):
        """Sends a request of these fields, whatever they are."""
        return self.open_block(hpack.block(fields), dict(fields).get(b":method", b""), end, **how)

    def open_block(self, block, method=b"GET", end=True, **how):
        """Sends a header block on the next stream, in as many frames as it needs."""
        stream = self.stream(self.next_stream, method.decode("latin-1"))
        self.next_stream += 2
        pieces = [block[i:i + DEFAULT_FRAME_SIZE] for i in range(0, len(block), DEFAULT_FRAME_SIZE)]
        if len(pieces) > 1:
            self.send(frames.split_headers(stream.number, pieces, end))
        else:
            self.send(frames.headers(stream.number, block, end, **how))
        return stream

    def upload(self, stream, octets, end=True, timeout=None):
        """Sends content as the server's windows allow, until done or until the stream is over."""
        size = self.peer.get(Setting.MAX_FRAME_SIZE, DEFAULT_FRAME_SIZE)
        while octets and not stream.is_over and self.end == "open":
            room = min(size, stream.send_window, self.send_window, len(octets))
            if room <= 0:
                if not self.wait(lambda: stream.is_over or min(
                        stream.send_window, self.send_window) > 0, timeout):
                    return False
                continue
            piece, octets = octets[:room], octets[room:]
            stream.send_window -= room
            self.send_window -= room
            self.send(frames.data(stream.number, piece, end and not octets))
            self.pump(0)
        return not octets or stream.is_over

    # Waiting

    def wait(self, done, timeout=None):
        """Reads until `done()`, the end, or `timeout` seconds of silence; whether it is done."""
        timeout = timeout or self.target.timeout
        longest = max(20, timeout)
        last = start = time.monotonic()
        while not done() and self.end == "open":
            now = time.monotonic()
            if now - last > timeout or now - start > longest:
                break
            if self.pump(min(0.1, timeout)):
                last = time.monotonic()
        return bool(done())

    def answer(self, stream, timeout=None):
        """Waits for the end of a stream, and returns it."""
        self.wait(lambda: stream.is_over, timeout)
        return stream

    def answers(self, streams, timeout=None):
        self.wait(lambda: all(stream.is_over for stream in streams), timeout)
        return streams

    def is_closed(self, timeout=None):
        """Waits for the server to close."""
        self.wait(lambda: False, timeout)
        return self.end != "open"

    def barrier(self, payload=b"barrier.", timeout=None):
        """Whether the server has answered a PING, and so read all that was sent before it."""
        self.pongs.discard(payload)
        self.send(frames.ping(payload))
        return self.wait(lambda: payload in self.pongs, timeout)

    def pump(self, seconds):
        """Sends and reads once; whether anything moved."""
        if self.end != "open":
            return False
        writes = [self.socket] if self.output else []
        readable, writable, _ = select.select([self.socket], writes, [], seconds)
        if writable:
            self.flush()
        if readable:
            try:
                octets = self.socket.recv(262_144)
            except BlockingIOError:
                return False
            except OSError:
                self.end = "reset"
                return True
            if not octets:
                self.end = "eof"
            self.input += octets
            self.read()
        return bool(readable or writable)

    def half_close(self):
        self.wait(lambda: not self.output)
        self.socket.shutdown(socket.SHUT_WR)

    def read(self):
        """Takes every whole frame off the input."""
        place, view = 0, memoryview(self.input)
        while True:
            frame, length = frames.take(view[place:place + 9 + 2**24])
            if frame is None:
                break
            place += length
            self.receive(frame)
        view.release()
        del self.input[:place]
