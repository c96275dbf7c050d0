import HTTP

/// One request and its answer (RFC 9113 §5).
struct ServerStream: Sendable {
    /// 0 where the place is free.
    var id: Int32 = 0
    /// The head, where the answer has to wait for content or for its turn.
    var request: HeldRequest?
    /// The client has said all.
    var isRequestEnded = false
    /// The answer was begun: the request is not looked at any more.
    var isAnswered = false
    /// Why it is refused, if it is.
    var failure: ParseFailure?
    /// Octets of content that came.
    var received = 0
    /// When the request began.
    var begun: UInt64 = 0
    /// Of the answer; empty once all of it is sent.
    var content: [UInt8] = []
    /// Octets of `content` that are sent.
    var sent = 0
    /// Since when the client makes no room for the content; nil while it does.
    var stalled: UInt64?

    /// Whether content of the answer is left.
    var hasContent: Bool { !content.isEmpty }
    /// Octets of it.
    var left: Int { content.count - sent }
    /// Whether content of the request is to come.
    var isUploading: Bool { id != 0 && !isRequestEnded }

    /// Begins the answer with that content, and gives up the head that was kept, if any.
    mutating func answer(_ content: [UInt8]) -> (id: Int32, head: HeldRequest?) {
        isAnswered = true
        self.content = content
        defer { request = nil }
        return (id, request)
    }

    /// Keeps content of the request; returns how many octets were kept.
    mutating func keep(_ content: Span<UInt8>) -> Int { request?.keep(content) ?? 0 }

    /// Sends so many octets of the content.
    mutating func send(_ count: Int, to output: inout Output) {
        output.append(content: content[sent..<(sent + count)])
        stalled = nil
        sent += count
        if sent == content.count { (content, sent) = ([], 0) }
    }
}

/// A head that was copied, as the memory that it was read into is needed for the next one.
struct HeldRequest: Sendable {
    private(set) var head: RequestHead
    private(set) var octets: [UInt8]

    init(head: RequestHead, octets: [UInt8]) {
        (self.head, self.octets) = (head, octets)
    }

    /// Keeps content behind the head, where it says what is asked for, as far as there is room; returns how
    /// many octets were kept.
    mutating func keep(_ content: Span<UInt8>) -> Int {
        guard head.method.asksByContent else { return 0 }
        let before = octets.count
        let start = head.content?.lowerBound ?? before
        octets.append(content, upTo: start + Limits.keptContentLength + 1)
        head.content = start..<octets.count
        return octets.count - before
    }
}

/// The open streams of one connection, each in a place whose number the library keeps for us.
struct StreamTable: Sendable {
    private var streams: [ServerStream] = []
    private var free: [Int] = []
    /// How many are open.
    private(set) var count = 0

    var indices: Range<Int> { streams.indices }

    /// Whether a stream is open at `place`, which may be gone since it was found.
    func isOpen(_ place: Int) -> Bool { place < streams.count && streams[place].id != 0 }

    /// Not `_read`: without optimisation a large part of what it yields is copied when that is gone.
    subscript(place: Int) -> ServerStream {
        get { streams[place] }
        _modify { yield &streams[place] }
    }

    /// Opens a stream and returns its place.
    mutating func open(_ id: Int32, now: UInt64) -> Int {
        count += 1
        let place = free.popLast() ?? streams.count
        if place == streams.count { streams.append(ServerStream()) }
        streams[place].id = id
        streams[place].begun = now
        return place
    }

    /// Closes the stream at `place` and returns it; the memory goes with the last one.
    mutating func close(_ place: Int) -> ServerStream {
        var stream = ServerStream()
        swap(&stream, &streams[place])
        count -= 1
        free.append(place)
        if count == 0, streams.count > Self.kept { (streams, free) = ([], []) }
        return stream
    }

    /// Places that stay while nothing is open.
    private static let kept = 8
}
