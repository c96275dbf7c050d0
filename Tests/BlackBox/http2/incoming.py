"""What a server's frames say to a client, and whether it may say it."""
from collections import Counter, deque

import frames
import hpack
import rules
from frames import DEFAULT_FRAME_SIZE, DEFAULT_WINDOW, Flag, Setting, Type, code_name


class Stream:
    """What has come on one stream. `window` is what the server may still send on it."""

    def __init__(self, number, method, window, send_window):
        self.number, self.method = number, method
        self.interim, self.fields, self.trailers = [], None, None
        self.body, self.ended, self.reset = bytearray(), False, None
        self.window, self.send_window = window, send_window

    @property
    def is_over(self):
        return self.ended or self.reset is not None

    @property
    def status(self):
        """0 while no final answer has come."""
        value = dict(self.fields or ()).get(b":status", b"")
        return int(value) if value.isdigit() else 0

    def get(self, name):
        values = [value for key, value in self.fields or () if key == name.encode()]
        return b", ".join(values).decode("latin-1") if values else None

    def __str__(self):
        found = str(self.status) if self.status else "no answer"
        if self.status and not self.ended:
            found += f" cut at {len(self.body)} octets"
        return found + ("" if self.reset is None else f", reset by {code_name(self.reset)}")


class Incoming:
    """The state of a connection as the server's frames make it; a subclass moves the octets.

    `acknowledges`: SETTINGS and PING are acknowledged. `grants`: content is made up for by
    WINDOW_UPDATE. `counts_windows`: the client's windows are known, as all that it grants went
    through `grant`."""

    KEPT_FRAMES = 4_000

    def __init__(self, target, acknowledges, grants):
        self.target, self.acknowledges, self.grants = target, acknowledges, grants
        self.counts_windows = True
        self.frames, self.counts, self.streams = [], Counter(), {}
        self.goaway, self.pongs, self.acknowledged = [], set(), 0
        self.block = None
        # What this client has announced, and what waits for the server's acknowledgement.
        self.initial_window, self.window = DEFAULT_WINDOW, DEFAULT_WINDOW
        self.frame_size, self.unacknowledged = DEFAULT_FRAME_SIZE, deque()
        self.decoder = hpack.Decoder()
        # What the server has announced.
        self.peer, self.send_window = {}, DEFAULT_WINDOW

    def send(self, octets):
        raise NotImplementedError

    def grant(self, stream, increment):
        """Sends WINDOW_UPDATE; `stream` is a stream, or None for the connection."""
        if stream is None:
            self.window += increment
        else:
            stream.window += increment
        self.send(frames.window_update(stream.number if stream else 0, increment))

    def announce(self, values):
        """These settings are about to be sent. A larger window holds at once, a smaller one for
        streams that are open when it is acknowledged: until then the server may not know it."""
        window = values.get(Setting.INITIAL_WINDOW_SIZE, self.initial_window)
        difference = window - self.initial_window if window <= frames.LARGEST_WINDOW else 0
        self.initial_window += difference
        if difference > 0:
            self.shift_windows(self.streams.values(), difference)
        self.frame_size = max(self.frame_size, values.get(Setting.MAX_FRAME_SIZE, 0))
        table = values.get(Setting.HEADER_TABLE_SIZE)
        if table is not None and table > self.decoder.limit:
            self.decoder.limit = table
        lowered = list(self.streams.values()) if difference < 0 else []
        self.unacknowledged.append((lowered, difference, table))

    @staticmethod
    def shift_windows(streams, difference):
        for stream in streams:
            stream.window += difference

    def stream(self, number, method="GET"):
        """The stream of this number, made where it is new."""
        if number not in self.streams:
            send_window = self.peer.get(Setting.INITIAL_WINDOW_SIZE, DEFAULT_WINDOW)
            self.streams[number] = Stream(number, method, self.initial_window, send_window)
        return self.streams[number]

    def note(self, text):
        self.target.note(text)

    def receive(self, frame):
        if not self.counts:
            if frame.type != Type.SETTINGS or frame.has(Flag.ACK):
                self.note(f"frame: {frame} came first, not SETTINGS (§3.4)")
        self.counts[frame.type] += 1
        if len(self.frames) < self.KEPT_FRAMES:
            self.frames.append(frame)
        for fault in rules.frame_faults(frame, self.frame_size):
            self.note(fault)
        if self.block and (frame.type != Type.CONTINUATION or frame.stream != self.block[0]):
            self.note(f"frame: {frame} within a header block (§4.3)")
        handler = self.HANDLERS.get(frame.type)
        if handler:
            handler(self, frame)

    def on_settings(self, frame):
        if frame.has(Flag.ACK):
            self.acknowledged += 1
            if self.unacknowledged:
                lowered, difference, table = self.unacknowledged.popleft()
                self.shift_windows(lowered, difference)
                if table is not None:
                    self.decoder.allow(table)
            return
        for i in range(0, len(frame.payload) - 5, 6):
            name = int.from_bytes(frame.payload[i:i + 2], "big")
            value = int.from_bytes(frame.payload[i + 2:i + 6], "big")
            if name == Setting.INITIAL_WINDOW_SIZE:
                before = self.peer.get(name, DEFAULT_WINDOW)
                for stream in self.streams.values():
                    stream.send_window += value - before
            self.peer[name] = value
        if self.acknowledges:
            self.send(frames.settings(ack=True))

    def on_ping(self, frame):
        if frame.has(Flag.ACK):
            self.pongs.add(frame.payload)
        elif self.acknowledges:
            self.send(frames.ping(frame.payload, ack=True))

    def on_goaway(self, frame):
        last = int.from_bytes(frame.payload[:4], "big") & 0x7FFF_FFFF
        if self.goaway and last > self.goaway[-1][0]:
            self.note(f"frame: GOAWAY raises the last stream to {last} (§6.8)")
        self.goaway.append((last, int.from_bytes(frame.payload[4:8], "big"), frame.payload[8:]))

    def on_window_update(self, frame):
        increment = int.from_bytes(frame.payload, "big") & 0x7FFF_FFFF
        if frame.stream == 0:
            self.send_window += increment
        elif frame.stream in self.streams:
            self.streams[frame.stream].send_window += increment

    def on_rst_stream(self, frame):
        stream = self.stream(frame.stream)
        if stream.reset is None:
            stream.reset = int.from_bytes(frame.payload, "big")

    def on_headers(self, frame):
        octets = frame.payload
        if frame.has(Flag.PADDED):
            octets = octets[1:len(octets) - octets[0]]
        if frame.has(Flag.PRIORITY):
            octets = octets[5:]
        self.block = (frame.stream, bytearray(octets), frame.has(Flag.END_STREAM))
        if frame.has(Flag.END_HEADERS):
            self.end_block()

    def on_continuation(self, frame):
        if not self.block:
            self.note(f"frame: {frame} without a header block (§6.10)")
            return
        self.block[1].extend(frame.payload)
        if frame.has(Flag.END_HEADERS):
            self.end_block()

    def end_block(self):
        (number, octets, is_end), self.block = self.block, None
        stream = self.stream(number)
        try:
            fields = self.decoder.decode(bytes(octets))
        except hpack.CompressionError as error:
            self.note(f"compression: {error} (RFC 7541)")
            return
        is_trailer = stream.fields is not None
        for fault in rules.field_faults(fields, is_trailer):
            self.note(fault)
        if stream.ended:
            self.note(f"frame: HEADERS on stream {number} after END_STREAM (§5.1)")
        if is_trailer:
            stream.trailers = fields
            if not is_end:
                self.note("frame: a second header block without END_STREAM (§8.1)")
        elif dict(fields).get(b":status", b"").startswith(b"1"):
            stream.interim.append(fields)
            if is_end:
                self.note("answer: an interim answer with END_STREAM (§8.1)")
        else:
            stream.fields = fields
        self.finish(stream, is_end)

    def on_data(self, frame):
        stream, length, octets = self.stream(frame.stream), len(frame.payload), frame.payload
        stream.window -= length
        self.window -= length
        if length and min(stream.window, self.window) < 0 and self.counts_windows:
            self.note(f"flow: {frame} exceeds the window by "
                      f"{-min(stream.window, self.window)} octets (§6.9.1)")
        if stream.fields is None or stream.ended:
            self.note(f"frame: {frame} before HEADERS or after END_STREAM (§8.1)")
        if frame.has(Flag.PADDED):
            octets = octets[1:length - octets[0]]
        stream.body += octets
        is_end = frame.has(Flag.END_STREAM)
        if self.grants and length:
            self.grant(None, length)
            if not is_end:
                self.grant(stream, length)
        self.finish(stream, is_end)

    def finish(self, stream, is_end):
        if is_end and not stream.ended:
            stream.ended = True
            for fault in rules.answer_faults(stream):
                self.note(fault)

    HANDLERS = {Type.SETTINGS: on_settings, Type.PING: on_ping, Type.GOAWAY: on_goaway,
                Type.WINDOW_UPDATE: on_window_update, Type.RST_STREAM: on_rst_stream,
                Type.HEADERS: on_headers, Type.CONTINUATION: on_continuation, Type.DATA: on_data}
