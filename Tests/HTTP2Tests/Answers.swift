import CNghttp2
import Testing

@testable import HTTP2

/// What was said to one request.
struct Answer: Equatable, CustomTestStringConvertible {
    /// Of the final response; nil before it has come.
    var status: Int?
    var isContinued = false
    /// `name: value`, in order, without pseudo-header fields and date.
    var fields: [String] = []
    var content: [UInt8] = []
    /// The server's side of the stream has ended.
    var isEnded = false
    var reset: UInt32?

    var text: String { String(decoding: content, as: UTF8.self) }

    var testDescription: String {
        "\(status ?? 0) \(fields) \(text.prefix(40))… \(content.count) \(isEnded ? "ended" : "open")"
            + (reset.map { " reset \($0)" } ?? "") + (isContinued ? " continued" : "")
    }
}

/// Reads what a server sends, frame by frame.
struct Answers {
    var streams: [UInt32: Answer] = [:]
    var goAways: [(last: UInt32, code: UInt32)] = []
    var settings: [UInt8: UInt32] = [:]
    var acknowledgements = 0
    var pongs: [UInt32] = []
    /// Lengths of DATA frames.
    var dataLengths: [Int] = []
    private var rest: [UInt8] = []
    private let inflater = Inflater()

    /// Takes in octets; what is no whole frame waits for more of them.
    mutating func take(_ octets: [UInt8]) {
        rest += octets
        while rest.count >= 9 {
            let length = Int(rest[0]) << 16 | Int(rest[1]) << 8 | Int(rest[2])
            guard rest.count >= 9 + length else { return }
            take(
                rest[3], flags: rest[4], stream: word(rest[5..<9]), Array(rest[9..<(9 + length)]))
            rest.removeFirst(9 + length)
        }
    }

    var isAtFrameEnd: Bool { rest.isEmpty }

    private mutating func take(_ type: UInt8, flags: UInt8, stream: UInt32, _ payload: [UInt8]) {
        switch Frame.Kind(rawValue: type) {
        case .data:
            streams[stream, default: Answer()].content += payload
            dataLengths.append(payload.count)
            if flags & 1 != 0 { streams[stream, default: Answer()].isEnded = true }
        case .headers:
            for (name, value) in inflater.fields(of: payload) {
                if name == ":status" {
                    if value == "100" {
                        streams[stream, default: Answer()].isContinued = true
                    } else {
                        streams[stream, default: Answer()].status = Int(value)
                    }
                } else if name != "date" {
                    streams[stream, default: Answer()].fields.append("\(name): \(value)")
                }
            }
            if flags & 1 != 0 { streams[stream, default: Answer()].isEnded = true }
        case .resetStream: streams[stream, default: Answer()].reset = word(payload[...])
        case .settings where flags & 1 == 1: acknowledgements += 1
        case .settings:
            for at in stride(from: 0, to: payload.count, by: 6) {
                settings[payload[at + 1]] = word(payload[(at + 2)..<(at + 6)])
            }
        case .ping: pongs.append(word(payload[4..<8]))
        case .goAway: goAways.append((word(payload[0..<4]), word(payload[4..<8])))
        default: break
        }
    }

    private func word(_ octets: ArraySlice<UInt8>) -> UInt32 {
        octets.reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// The receiving side of HPACK.
@safe private final class Inflater {
    private var inflater: OpaquePointer?

    init() { unsafe nghttp2_hd_inflate_new(&inflater) }
    deinit { unsafe nghttp2_hd_inflate_del(inflater) }

    /// The field lines of a whole block.
    func fields(of block: [UInt8]) -> [(String, String)] {
        var fields: [(String, String)] = []
        unsafe block.withUnsafeBufferPointer { octets in
            var at = 0
            while true {
                var line = unsafe nghttp2_nv()
                var flags: Int32 = 0
                let count = unsafe nghttp2_hd_inflate_hd2(
                    inflater, &line, &flags, octets.baseAddress.map { unsafe $0 + at },
                    octets.count - at, 1)
                guard count >= 0 else { return }
                at += count
                if flags & Int32(NGHTTP2_HD_INFLATE_EMIT.rawValue) != 0 {
                    unsafe fields.append(
                        (text(line.name, line.namelen), text(line.value, line.valuelen)))
                }
                if flags & Int32(NGHTTP2_HD_INFLATE_FINAL.rawValue) != 0 { break }
                if count == 0, at == octets.count { break }
            }
            unsafe nghttp2_hd_inflate_end_headers(inflater)
        }
        return fields
    }

    private func text(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int) -> String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
