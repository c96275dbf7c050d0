import FuzzSupport
import HTTP

/// What happens between two parts of the input.
enum Action {
    case nothing
    /// So many milliseconds go by.
    case wait(UInt64)
    case announceStop
    case expire
}

/// What a client sends, and what happens meanwhile.
struct Script {
    private(set) var parts: [(octets: [UInt8], action: Action)] = []
    private var announcesStop = false
    /// Milliseconds.
    private var waited: UInt64 = 0
    private var open: [UInt8] = Preface.octets
    /// The highest stream that was begun.
    private var highest: UInt32 = 0

    /// - Parameter hasGreeting: whether SETTINGS and the acknowledgement of the server's come first.
    init(hasGreeting: Bool) {
        if hasGreeting { open += frame(4) + frame(4, flags: 1) }
        close(.nothing)
    }

    /// Octets of all parts.
    var count: Int { parts.reduce(0) { $0 + $1.octets.count } }

    /// Whether the pieces in which the octets come make no difference.
    ///
    /// While a server stops or the client has said so, a connection ends when nothing is in flight, and one
    /// that is late ends at the next piece of what came too late.
    var hasOneOutcome: Bool { !announcesStop && waited < 10_000 && !goesOnBehindGoAway }

    /// Adds octets as they are.
    mutating func add(_ octets: [UInt8]) {
        open += octets
        close(.nothing)
    }

    /// Adds frames as the choices have it, up to their end.
    mutating func addFrames(_ choices: inout Choices) {
        while !choices.isEmpty, count + open.count <= Self.longest { addStep(&choices) }
        close(.nothing)
    }

    private static let longest = 20_000

    private mutating func close(_ action: Action) {
        parts.append((open, action))
        open = []
    }

    private mutating func addStep(_ choices: inout Choices) {
        switch choices.number(below: 20) {
        case 0...4: addRequest(&choices)
        case 5:
            let stream = stream(&choices)
            open += frame(1, flags: choices.octet(), stream: stream, fields(&choices))
        case 6:
            let stream = stream(&choices)
            open += frame(9, flags: choices.flag() ? 4 : 0, stream: stream, fields(&choices))
        case 7, 8:
            let stream = stream(&choices)
            let flags: UInt8 = choices.flag() ? 1 : 0
            let count = choices.one(of: [0, 1, 5, 8, 41, 300, 16_384, 16_385])
            open += frame(0, flags: flags, stream: stream, Array(repeating: 1, count: count))
        case 9: open += frame(3, stream: stream(&choices), word(UInt32(choices.number(below: 16))))
        case 10, 11:
            let increments: [UInt32] = [1, 0, 100, 20_000, 65_535, 1 << 20, .max >> 1, .max]
            open += frame(8, stream: stream(&choices), word(choices.one(of: increments)))
        case 12: addSettings(&choices)
        case 13: open += frame(6, flags: choices.octet() & 1, choices.octets(8))
        case 14: open += frame(2, stream: stream(&choices), choices.octets(5))
        case 15: open += frame(7, word(0) + word(UInt32(choices.octet())))
        case 16:
            let time = choices.one(of: Self.times)
            waited += time
            close(.wait(time))
        case 17:
            guard choices.number(below: 8) == 0 else { return close(.nothing) }
            announcesStop = true
            close(.announceStop)
        case 18: open += choices.octets(choices.number(below: 32))
        default:
            let (type, flags) = (choices.octet(), choices.octet())
            let stream = stream(&choices)
            let payload = choices.octets(choices.number(below: 64))
            open += frame(type, flags: flags, stream: stream, payload)
        }
    }

    /// The frames of a request that has all it needs.
    private mutating func addRequest(_ choices: inout Choices) {
        highest += 1 + (highest & 1)
        let shape = choices.octet()
        var block = pseudo(":method", choices.one(of: Self.methods), shape)
        block += pseudo(":scheme", shape & 1 == 0 ? "http" : "https", shape)
        block += pseudo(":path", choices.one(of: Self.paths), shape)
        block += pseudo(":authority", shape & 2 == 0 ? "a" : "b:80", shape)
        for _ in 0..<(shape >> 2 & 3) { block += field(&choices) }
        let ends: UInt8 = shape & 16 == 0 ? 1 : 0
        guard shape & 32 != 0 else {
            open += frame(1, flags: ends | 4, stream: highest, block)
            return
        }
        let cut = min(block.count, choices.number(below: 64))
        open += frame(1, flags: ends, stream: highest, Array(block[..<cut]))
        open += frame(9, flags: shape & 64 == 0 ? 4 : 0, stream: highest, Array(block[cut...]))
    }

    private mutating func addSettings(_ choices: inout Choices) {
        var payload: [UInt8] = []
        let values: [UInt32] = [0, 1, 100, 4_096, 16_384, 65_535, 1 << 24, .max]
        for _ in 0..<choices.number(below: 4) {
            payload += [0, UInt8(choices.number(below: 10))] + word(choices.one(of: values))
        }
        open += frame(4, payload)
    }

    private static let times: [UInt64] = [1, 999, 1_001, 10_001, 15_001, 20_001, 60_000]
    private static let methods = ["GET", "GET", "HEAD", "POST", "OPTIONS", "BREW", "CONNECT", ""]
    private static let paths = [
        "/", "/a?b=%0d%0ac", "/octets/70000", "/octets/0", "/octets/3000", "*", "/nothing",
        "/same", "", "a", "/a#b", "/ ", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]

    /// One that is open, one that is not, or none.
    private mutating func stream(_ choices: inout Choices) -> UInt32 {
        let number = UInt32(choices.number(below: 16))
        switch number {
        case 0...7: return number
        case 8, 9: return highest
        case 10: return highest &- 2
        case 11:
            highest += 2
            return highest
        default: return 0
        }
    }
}

extension Script: CustomStringConvertible {
    /// A line for each frame, as far as the octets are frames.
    var description: String {
        parts.map { octets, action in
            let frames = Self.frames(octets).map { frame in
                "type \(frame.type), flags \(frame.flags), stream \(frame.stream),"
                    + " \(frame.payload.count) octets: "
                    + frame.payload.prefix(40).map { String($0, radix: 16) }.joined(separator: " ")
            }
            return (frames + ["then \(action)"]).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Whether a client goes on behind its own last word.
    private var goesOnBehindGoAway: Bool {
        let frames = parts.flatMap { Self.frames($0.octets) }
        return frames.dropLast().contains { $0.type == 7 }
    }

    private struct SentFrame {
        var type: UInt8
        var flags: UInt8
        var stream: Int
        var payload: ArraySlice<UInt8>
    }

    /// What a server takes the octets for, if they begin with a frame.
    private static func frames(_ octets: [UInt8]) -> [SentFrame] {
        var frames: [SentFrame] = []
        var rest = octets[...]
        if rest.starts(with: Preface.octets) { rest = rest.dropFirst(Preface.octets.count) }
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = head[..<3].reduce(0) { $0 << 8 | Int($1) }
            let stream = head[5...].reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(9)
            frames.append(
                SentFrame(
                    type: head[3], flags: head[4], stream: stream, payload: rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return frames
    }
}

// MARK: - Frames and HPACK

/// RFC 9113 §4.1.
private func frame(
    _ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []
) -> [UInt8] {
    word(UInt32(payload.count)).dropFirst() + [type, flags] + word(stream) + payload
}

private func word(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// A field line that is added to the dynamic table or not, as a bit has it (RFC 7541 §6.2).
private func pseudo(_ name: String, _ value: String, _ shape: UInt8) -> [UInt8] {
    [shape & 128 == 0 ? 0x00 : 0x40] + string(name) + string(value)
}

private func string(_ text: String) -> [UInt8] {
    // Shorter than 127 octets, all of them (RFC 7541 §5.2).
    [UInt8(text.utf8.count)] + Array(text.utf8)
}

/// A header block of a few pieces.
private func fields(_ choices: inout Choices) -> [UInt8] {
    var block: [UInt8] = []
    for _ in 0..<choices.number(below: 6) { block += field(&choices) }
    return block
}

/// One piece of a header block: an entry of a table, a literal, a new size, or anything.
private func field(_ choices: inout Choices) -> [UInt8] {
    let names = [
        "x", "content-length", "host", "expect", "te", "connection", "cookie", "X", ":path", "",
    ]
    let values = ["", "5", "a", "100-continue", "trailers", "gzip", "0", "\0", " a", "9999999"]
    switch choices.number(below: 10) {
    case 0: return [0x80 | choices.octet()]
    case 1...5: return pseudo(choices.one(of: names), choices.one(of: values), choices.octet())
    // A name of the table with a value of our own, which then stands there once more.
    case 6: return [0x40 | choices.octet() & 0x3f] + string(choices.one(of: values))
    // A long value, and what of it is once in the table can be named in one octet.
    case 7: return [0x40, 1, 0x78, 0x7f, 0xa1, 0x1e] + Array(repeating: 0x79, count: 4_000)
    case 8: return [0x20 | choices.octet() & 0x1f]
    default: return choices.octets(choices.number(below: 8))
    }
}
