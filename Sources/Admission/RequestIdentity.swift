import HTTP

/// Names requests, so that a line of the log can be found again.
struct RequestNumbering {
    private let series = UInt64.random(in: .min ... .max)
    private var number: UInt64 = 0

    /// The `X-Request-Id` that the client or a proxy gave, where it is one that can be written down as it is;
    /// else the next one of this loop: `9f86d081884c7d65-2a`.
    mutating func id(of head: borrowing RequestHead, in bytes: Span<UInt8>) -> String {
        if let value = head.only(.xRequestID), (1...Self.longest).contains(value.count),
            Self.isPlain(bytes.extracting(value))
        {
            return String(decoding: bytes.octets(value), as: UTF8.self)
        }
        number += 1
        let digits = String(series, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + "-"
            + String(number, radix: 16)
    }

    private static let longest = 128

    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        for at in text.indices {
            switch text[at] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"),
                UInt8(ascii: "="), UInt8(ascii: "@"):
                continue
            default: return false
            }
        }
        return true
    }
}

/// Where a request belongs in a trace (W3C Trace Context, `traceparent`).
package struct TraceParent: Sendable, Hashable {
    /// Thirty-two hexadecimal digits.
    package var traceID: String
    /// Sixteen: the span of whoever sent the request.
    package var parentID: String
    package var isSampled: Bool

    /// Nil without a `traceparent`, and where it is malformed: the trace then begins anew, elsewhere.
    init?(_ head: borrowing RequestHead, in bytes: Span<UInt8>) {
        guard let value = head.only(.traceparent) else { return nil }
        self.init(String(decoding: bytes.octets(value), as: UTF8.self))
    }

    /// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`; later versions may go on behind a dash.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, Self.isHexadecimal(parts[0], 2), parts[0] != "ff",
            parts.count == 4 || parts[0] != "00",
            Self.isHexadecimal(parts[1], 32), parts[1].contains(where: { $0 != "0" }),
            Self.isHexadecimal(parts[2], 16), parts[2].contains(where: { $0 != "0" }),
            Self.isHexadecimal(parts[3], 2), let flags = UInt8(parts[3], radix: 16)
        else { return nil }
        (traceID, parentID, isSampled) = (String(parts[1]), String(parts[2]), flags & 1 == 1)
    }

    private static func isHexadecimal(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
