import HTTP

/// The header of one frame (RFC 9113 §4.1).
struct Frame: Sendable, Hashable {
    var length = 0
    var type = Kind.data
    var flags: UInt8 = 0
    var stream: Int32 = 0

    /// RFC 9113 §6; types that are not known there are one.
    enum Kind: UInt8, Sendable {
        case data, headers, priority, resetStream, settings, pushPromise, ping, goAway
        case windowUpdate, continuation
        case unknown = 0xff
    }

    private static let endStream: UInt8 = 0x1
    private static let acknowledgement: UInt8 = 0x1
    private static let endHeaders: UInt8 = 0x4

    /// Of DATA and HEADERS: nothing follows on the stream but, for HEADERS, the rest of the block.
    var endsStream: Bool { flags & Self.endStream != 0 && (type == .data || type == .headers) }
    /// A header block begins or goes on and does not end.
    var leavesBlockOpen: Bool {
        flags & Self.endHeaders == 0 && (type == .headers || type == .continuation)
    }
    /// Of SETTINGS and PING.
    var isAcknowledgement: Bool {
        flags & Self.acknowledgement != 0 && (type == .settings || type == .ping)
    }
    /// Something has to be looked at once this frame has come: a request, the state of a stream, or
    /// whether the client is done.
    var isOfInterest: Bool {
        switch type {
        case .data, .headers, .continuation, .resetStream, .priority, .goAway: true
        default: false
        }
    }
}

/// Follows the input from frame to frame without reading what is in them.
///
/// The library says nothing of frames that it ignores nor where it stands in one; what a client may
/// send for how long depends on both.
struct FrameWatch: Sendable {
    /// Octets that belong to the preface or to the payload of a frame and are still to come.
    private var remaining = Preface.octets.count
    private var frame = Frame()
    /// Octets of the frame header that have come.
    private var headerOctets = 0
    /// Whether a header block has begun and not ended.
    private(set) var isWithinBlock = false

    private static let headerLength = 9

    /// Steps `at` to the end of the next frame and returns it; nil where the input ends before that.
    mutating func next(_ bytes: Span<UInt8>, at: inout Int) -> Frame? {
        while true {
            let step = min(remaining, bytes.count - at)
            at += step
            remaining -= step
            guard remaining == 0 else { return nil }
            if headerOctets == Self.headerLength {
                headerOctets = 0
                isWithinBlock = frame.leavesBlockOpen
                return frame
            }
            while headerOctets < Self.headerLength {
                guard at < bytes.count else { return nil }
                take(bytes[at])
                at += 1
            }
            remaining = frame.length
            isWithinBlock = frame.type == .headers || frame.type == .continuation
        }
    }

    /// Takes one octet of a frame header.
    private mutating func take(_ byte: UInt8) {
        switch headerOctets {
        case 0: frame.length = Int(byte)
        case 1, 2: frame.length = frame.length << 8 | Int(byte)
        case 3: frame.type = Frame.Kind(rawValue: byte) ?? .unknown
        case 4: frame.flags = byte
        // RFC 9113 §4.1: of a reserved bit that the value "MUST be ignored when receiving".
        case 5: frame.stream = Int32(byte & 0x7f)
        default: frame.stream = frame.stream << 8 | Int32(byte)
        }
        headerOctets += 1
    }
}
