import HTTP
import Testing

@testable import Admission
@testable import entente

/// A line of the access log, whatever the client wrote.
@Suite struct AccessLogTests {
    private let entry = AccessEntry(
        requestID: "a-1", client: ClientAddress(ipv4: 0xC000_0201), method: .get,
        target: Array("/a?b=\u{1B}[2J\"".utf8), userAgent: Array("x\r\nforged \u{E9}".utf8),
        status: .ok, contentLength: 12, nanoseconds: 34_567)

    private func line(isReadable: Bool) -> String {
        let writer = AccessLogWriter(.error, isReadable: isReadable)
        return String(
            decoding: writer.line(entry, Timestamp(milliseconds: 1_000)), as: UTF8.self)
    }

    @Test func `A terminal is not told what to do`() {
        #expect(
            line(isReadable: true) == #"00:00:01 192.0.2.1 GET /a?b=\x1b[2J" 200 12 B 34 µs"#)
    }

    @Test func `A line is one JSON object`() {
        let line = line(isReadable: false)
        #expect(!line.contains("\n") && !line.contains("\r") && !line.contains("\u{1B}"))
        #expect(line.contains(#""target":"/a?b=\\x1b[2J\"""#))
        #expect(line.contains(#""user_agent":"x\\x0d\\x0aforged \\xc3\\xa9""#))
    }
}
