@testable import HTTP
@testable import HTTP2

/// Frames and header blocks as a client would send them, and as one that means ill would.
enum Client {
    static let preface = Preface.octets

    /// RFC 9113 §4.1.
    static func frame(
        _ type: Frame.Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []
    ) -> [UInt8] {
        frame(type: type.rawValue, flags: flags, stream: stream, payload)
    }

    static func frame(
        type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []
    ) -> [UInt8] {
        word(UInt32(payload.count)).dropFirst() + [type, flags] + word(stream) + payload
    }

    static func word(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func settings(_ settings: [(UInt8, UInt32)] = []) -> [UInt8] {
        frame(.settings, settings.flatMap { [0, $0.0] + word($0.1) })
    }

    static let acknowledgement = frame(.settings, flags: 1)

    /// What a client says first: the preface, no settings of its own, and yes to the server's.
    static let greeting = preface + settings() + acknowledgement

    static func ping(_ number: UInt32 = 0) -> [UInt8] { frame(.ping, word(0) + word(number)) }

    static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> [UInt8] {
        frame(.windowUpdate, stream: stream, word(increment))
    }

    static func reset(_ stream: UInt32, _ code: ErrorCode = .cancel) -> [UInt8] {
        frame(.resetStream, stream: stream, word(code.rawValue))
    }

    static func goAway(last: UInt32 = 0) -> [UInt8] { frame(.goAway, word(last) + word(0)) }

    static func data(
        _ stream: UInt32, _ content: [UInt8] = [], ends: Bool = true
    ) -> [UInt8] {
        frame(.data, flags: ends ? 1 : 0, stream: stream, content)
    }

    static func headers(
        _ stream: UInt32, _ fields: [(String, String)], ends: Bool = true, endsBlock: Bool = true
    ) -> [UInt8] {
        frame(
            .headers, flags: (ends ? 1 : 0) | (endsBlock ? 4 : 0), stream: stream, block(fields))
    }

    /// Fields that are never put into a table (RFC 7541 §6.2.2), as they are spelt.
    static func block(_ fields: [(String, String)]) -> [UInt8] {
        fields.flatMap { [0] + string($0.0) + string($0.1) }
    }

    /// RFC 7541 §5.2, without Huffman's code.
    static func string(_ text: String) -> [UInt8] {
        let octets = Array(text.utf8)
        return integer(octets.count, prefix: 7) + octets
    }

    /// RFC 7541 §5.1.
    static func integer(_ number: Int, prefix: Int, pattern: UInt8 = 0) -> [UInt8] {
        let limit = 1 << prefix - 1
        guard number >= limit else { return [pattern | UInt8(number)] }
        var rest = number - limit
        var octets = [pattern | UInt8(limit)]
        while rest >= 128 {
            octets.append(UInt8(rest & 127 | 128))
            rest >>= 7
        }
        return octets + [UInt8(rest)]
    }

    /// The fields of a request.
    static func fields(
        _ method: String = "GET", _ path: String = "/a", authority: String? = "a",
        adding others: [(String, String)] = []
    ) -> [(String, String)] {
        [(":method", method), (":scheme", "http"), (":path", path)]
            + (authority.map { [(":authority", $0)] } ?? []) + others
    }

    /// A request without content.
    static func request(
        _ stream: UInt32 = 1, _ method: String = "GET", _ path: String = "/a",
        _ others: [(String, String)] = []
    ) -> [UInt8] {
        headers(stream, fields(method, path, adding: others))
    }
}
