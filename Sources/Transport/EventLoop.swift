import CLinux
import Glibc
import HTTP

/// One core's share of a server: a listener, its connections, and a turn that goes round until stopped.
///
/// Everything in here belongs to the queue that runs it; others write letters.
struct EventLoop: ~Copyable {
    let limits: TimeLimits
    let observer: any Observer
    let quota: ConnectionQuota
    /// Makes the connection of a client that speaks HTTP/2; nil where the server does not.
    let makeHTTP2: HTTP2Maker?
    let tally: Tally
    private let mailbox: Mailbox<EventLoop>
    var poll: Poll
    var context: ServiceContext

    /// -1 after a stop began.
    var listener: Int32
    /// When to try again after accepting failed for want of descriptors or places; 0 while accepting.
    var retryAt: UInt64 = 0

    var connections: [Connection] = []
    /// Places in `connections` that nobody holds.
    var free: [Int] = []
    var open = 0
    var timers: TimerWheel
    /// Connections whose turn comes again though nothing was read.
    var waiting: [Int] = []
    /// Shared by all connections: what was read is used up or copied before the next read.
    var buffer = [UInt8](repeating: 0, count: 64 * 1_024)

    /// Milliseconds of the monotonic clock at the start of this turn.
    var now: UInt64
    /// Nanoseconds of the same clock when the last answers left, or when this turn began.
    var moment: UInt64
    /// When the second of the calendar changes, in milliseconds of the monotonic clock; a calendar that
    /// is set is noticed then.
    private var nextSecondAt: UInt64
    /// When what is left is cut; nil while the server runs.
    var stopAt: UInt64?
    var report = StopReport()

    /// Takes over `epoll` and `listener`.
    init(
        _ configuration: ServerConfiguration, epoll: Int32, listener: Int32,
        mailbox: Mailbox<EventLoop>, tally: Tally,
        quota: ConnectionQuota, application: any Application, observer: any Observer
    ) {
        self.tally = tally
        limits = TimeLimits(configuration)
        self.observer = observer
        self.quota = quota
        self.mailbox = mailbox
        self.listener = listener
        poll = Poll(descriptor: epoll, capacity: 256)
        moment = Clock.nanoseconds()
        now = moment / 1_000_000
        let second = Clock.second()
        nextSecondAt = now + second.rest
        timers = TimerWheel(now: now)
        // Only the address space: pages that nobody has written to take no memory, and an array that
        // grows would leave a trail of smaller ones behind.
        let places = min(configuration.maxConnections, Self.reservedPlaces)
        connections.reserveCapacity(places)
        free.reserveCapacity(places)
        timers.reserveCapacity(places)
        context = ServiceContext(
            responder: application.makeResponder(tally), limits: configuration.connectionLimits,
            time: second.number)
        makeHTTP2 = configuration.makeHTTP2
        context.speaksHTTP2 = makeHTTP2 != nil
        context.now = now
        context.tellsClients = application.wantsClients
        context.notesExchanges = observer.wantsAnswers
    }

    private static let reservedPlaces = 65_536

    /// Tokens of what is no connection.
    enum Token {
        static let listener = UInt64.max
        static let mailbox = UInt64.max - 1
    }

    /// Serves until a stop has ended, and says how it went.
    consuming func run() -> StopReport {
        note(poll.add(mailbox.descriptor, .read, token: Token.mailbox))
        note(poll.add(listener, .read, token: Token.listener))
        while stopAt == nil || open > 0 { turn() }
        return report
    }

    private mutating func turn() {
        let count = poll.wait(timeout: patience())
        readClock()
        for index in 0..<count {
            let (token, happened) = poll.event(index)
            switch token {
            case Token.listener: accept()
            case Token.mailbox: for letter in mailbox.take() { letter(&self) }
            default: serve(token, happened)
            }
        }
        resumeWaiting()
        expireTimers()
        if retryAt != 0, retryAt <= now { resumeAccepting() }
        if let stopAt, stopAt <= now { cutAll() }
    }

    /// Milliseconds that the turn may wait for events; nil without end.
    private func patience() -> Int? {
        guard waiting.isEmpty else { return 0 }
        let patience = timers.delay(from: now)
        guard retryAt != 0 || stopAt != nil else { return patience }
        let moment = min(retryAt == 0 ? .max : retryAt, stopAt ?? .max)
        let wait = Int(clamping: max(moment, now) - now)
        return min(patience ?? wait, wait)
    }

    private mutating func readClock() {
        moment = Clock.nanoseconds()
        now = moment / 1_000_000
        context.now = now
        guard now >= nextSecondAt else { return }
        let second = Clock.second()
        nextSecondAt = now + second.rest
        context.set(time: second.number)
    }

    /// Tells the observer of a failure that the loop can go on with.
    func note(_ failure: SystemFailure?) {
        if let failure { observer.observe(.failed(failure)) }
    }
}
