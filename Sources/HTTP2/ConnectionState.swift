import HTTP

/// Where a connection of HTTP/2 stands, beside what the library knows.
///
/// The library writes in here from within its calls only: each of them is lent the state, and has given
/// it back when it returns.
struct ConnectionState {
    let session: Session
    let limits: Limits
    /// What is to be sent. During a turn this is the output of the context, which is put back in the
    /// end: the library writes where the octets stay.
    var output = Output()
    /// Milliseconds, as of this call.
    var now: UInt64 = 0

    var streams = StreamTable()
    var reader: RequestReader
    var watch = FrameWatch()
    var flood: FloodGuard?
    /// Made anew for each answer.
    var section = FieldSection()

    /// The place of the stream whose message has got as far as to be looked at; one at most, as the
    /// input is cut there.
    var ready: Int?
    /// Places of streams whose answers wait for room.
    var waiting: [Int] = []
    /// Octets of content in `streams` that are not sent.
    var heldContent = 0
    /// Octets of heads in `streams`.
    var heldHeads = 0
    /// Streams whose request is not complete.
    var uploads = 0
    /// Requests begun.
    var opened = 0
    /// The stream that was begun last, which is the highest.
    var highest: Int32 = 0
    /// The stream that ended last while the library read, since the input was cut last.
    var lastClosed: Int32 = 0
    /// Streams that this server reset, in a ring.
    var wereReset: [Int32] = []
    var oldestReset = 0
    /// Input that is not used up: others have their turn first.
    var held: [UInt8] = []

    /// Of this call: some content was sent.
    var hasProgressed = false
    /// When the preface was read.
    var begun: UInt64 = 0
    var hasSettings = false
    var hasAcknowledgement = false
    var ending = Ending.none
    /// Something was answered, or in flight, after the end was announced.
    var leavesWhenDone = false

    /// How far the connection is on its way to its end.
    enum Ending: Int, Comparable {
        case none
        /// The end is announced; what comes is still answered.
        case announced
        /// Requests that come are ignored: the client knows that it may repeat them elsewhere.
        case refusing
        /// The last word is said.
        case closed

        static func < (one: Ending, other: Ending) -> Bool { one.rawValue < other.rawValue }
    }

    init(_ session: Session, _ limits: Limits) {
        self.session = session
        self.limits = limits
        reader = RequestReader(limits)
    }

    var phase: ConnectionPhase {
        if ending == .closed { return .idle }
        if !hasSettings || watch.isWithinBlock { return .head }
        if uploads > 0 { return .content }
        if heldContent > 0 || !waiting.isEmpty { return .answer }
        return hasAcknowledgement ? .idle : .head
    }
}
