import CNghttp2
import FuzzSupport

/// What was said to one request.
struct StreamAnswer: Equatable, CustomStringConvertible {
    /// Of the final response; nil before it has come.
    var status: Int?
    var isContinued = false
    var fields: [String] = []
    var contentLength = 0
    /// The server's side of the stream has ended.
    var isEnded = false
    var reset: UInt32?

    var description: String {
        "\(status ?? 0) \(fields) \(contentLength) octets\(isEnded ? ", ended" : "")"
            + (isContinued ? ", continued" : "") + (reset.map { ", reset \($0)" } ?? "")
    }
}

/// Reads what a server sends as a strict client does, frame by frame.
struct FrameReader {
    private(set) var streams: [UInt32: StreamAnswer] = [:]
    private(set) var goAway: UInt32?
    private(set) var acknowledgements = 0
    private(set) var pongs: [[UInt8]] = []
    private var frames = 0
    private var rest: ArraySlice<UInt8> = []
    /// Of a header block that goes on.
    private var block: [UInt8] = []
    private var blockStream: UInt32?
    private let inflater = Inflater()

    /// Whether a stream was reset with that error.
    func hasReset(_ code: UInt32) -> Bool { streams.contains { $0.value.reset == code } }

    var isAtFrameEnd: Bool { rest.isEmpty && blockStream == nil }

    mutating func take(_ octets: [UInt8]) {
        rest += octets
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard rest.count >= 9 + length else { return }
            let payload = Array(rest.dropFirst(9).prefix(length))
            take(head[3], flags: head[4], stream: word(head[5..<9]), payload)
            rest = rest.dropFirst(9 + length)
            frames += 1
        }
    }

    private mutating func take(_ type: UInt8, flags: UInt8, stream: UInt32, _ payload: [UInt8]) {
        // RFC 9113 §3.4: the server's SETTINGS "MUST be the first frame".
        require(frames > 0 || type == 4 || type == 7, "a frame before SETTINGS")
        require(stream < 1 << 31, "a reserved bit is set")
        require(blockStream == nil || type == 9, "a header block is interrupted")
        require(payload.count <= 32_768, "a frame of \(payload.count) octets")
        let isOfConnection = [4, 6, 7].contains(type)
        require(isOfConnection ? stream == 0 : stream & 1 == 1 || type == 8, "another stream")
        switch type {
        case 0: takeData(stream, flags, payload)
        case 1, 9: takeHeaders(type, flags, stream, payload)
        case 3:
            require(payload.count == 4, "RST_STREAM of another length")
            streams[stream, default: StreamAnswer()].reset = word(payload[...])
        case 4:
            require(payload.count % 6 == 0, "SETTINGS of another length")
            if flags & 1 != 0 {
                require(payload.isEmpty, "an acknowledgement with content")
                acknowledgements += 1
            }
        case 6:
            require(payload.count == 8 && flags == 1, "PING of the server's own")
            pongs.append(payload)
        case 7:
            require(payload.count >= 8, "GOAWAY of another length")
            goAway = word(payload[4..<8])
        case 8:
            require(payload.count == 4 && word(payload[...]) > 0, "WINDOW_UPDATE by nothing")
        default: fatalError("a frame of type \(type)")
        }
    }

    private mutating func takeData(_ stream: UInt32, _ flags: UInt8, _ payload: [UInt8]) {
        var answer = streams[stream] ?? StreamAnswer()
        require(answer.status != nil && !answer.isEnded, "DATA outside of an answer")
        require(answer.reset == nil, "DATA behind RST_STREAM")
        answer.contentLength += payload.count
        answer.isEnded = flags & 1 != 0
        streams[stream] = answer
    }

    private mutating func takeHeaders(
        _ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]
    ) {
        require((type == 9) == (blockStream != nil), "CONTINUATION of nothing")
        require(blockStream == nil || blockStream == stream, "CONTINUATION of another stream")
        block += payload
        if type == 1, flags & 1 != 0 { streams[stream, default: StreamAnswer()].isEnded = true }
        blockStream = flags & 4 == 0 ? stream : nil
        guard flags & 4 != 0 else { return }
        takeFields(inflater.fields(of: block), stream)
        block = []
    }

    private mutating func takeFields(_ fields: [(name: String, value: String)], _ stream: UInt32) {
        var answer = streams[stream] ?? StreamAnswer()
        require(answer.status == nil && answer.reset == nil, "an answer behind the answer")
        require(fields.first?.name == ":status", "an answer without a status")
        let status = fields.first.flatMap { Int($0.value) }
        for (name, value) in fields.dropFirst() {
            require(!name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 }, "a bad name")
            require(name == name.lowercased() && !name.hasPrefix(":"), "a bad name: \(name)")
            require(value.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "a bad value of \(name)")
            answer.fields.append("\(name): \(value)")
        }
        if status == 100 {
            require(!answer.isEnded, "100 ends the stream")
            answer.isContinued = true
            answer.fields = []
        } else {
            require(status.map { (200...599).contains($0) } ?? false, "a bad status")
            answer.status = status
        }
        streams[stream] = answer
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
    func fields(of block: [UInt8]) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        unsafe block.withUnsafeBufferPointer { octets in
            var at = 0
            while true {
                var line = unsafe nghttp2_nv()
                var flags: Int32 = 0
                let count = unsafe nghttp2_hd_inflate_hd2(
                    inflater, &line, &flags, octets.baseAddress.map { unsafe $0 + at },
                    octets.count - at, 1)
                require(count >= 0, "a header block that cannot be read")
                at += count
                if flags & Int32(NGHTTP2_HD_INFLATE_EMIT.rawValue) != 0 {
                    unsafe fields.append(
                        (text(line.name, line.namelen), text(line.value, line.valuelen)))
                }
                if flags & Int32(NGHTTP2_HD_INFLATE_FINAL.rawValue) != 0 { break }
            }
            unsafe nghttp2_hd_inflate_end_headers(inflater)
        }
        return fields
    }

    private func text(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int) -> String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
