import Dispatch
import HTTP
import Synchronization

@testable import Transport

/// Keeps what it is told, and waits for what it should be told.
final class Recorder: Observer {
    private let events = Mutex<[ServerEvent]>([])
    private let arrival = DispatchSemaphore(value: 0)

    func observe(_ event: ServerEvent) {
        events.withLock { $0.append(event) }
        arrival.signal()
    }

    /// Whether an event that fits is told, at the latest after five seconds.
    func sees(_ fits: (ServerEvent) -> Bool) -> Bool {
        let deadline = DispatchTime.now() + 5
        repeat {
            if events.withLock({ $0.contains(where: fits) }) { return true }
        } while arrival.wait(timeout: deadline) == .success
        return false
    }

    func sees(_ reason: CloseReason) -> Bool {
        sees { if case .closed(reason) = $0 { true } else { false } }
    }

    func count(_ fits: (ServerEvent) -> Bool) -> Int {
        events.withLock { $0.count(where: fits) }
    }
}

/// Answers everything with one content.
struct Saying: Responder, Application {
    let content: [UInt8]

    init(_ text: String) { content = Array(text.utf8) }

    init(octets count: Int) { content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) } }

    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        Response(status: .ok, content: content)
    }
}

/// A server on a free port of the loopback that stops when the test is done with it.
final class Running {
    let server: Server
    let recorder = Recorder()
    var address: SocketAddress { server.address }

    init(
        _ application: any Application = Saying("hello"),
        configure: (inout ServerConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = ServerConfiguration(host: "127.0.0.1", port: 0)
        configuration.loops = 2
        configuration.lingerTimeout = .milliseconds(200)
        configure(&configuration)
        server = try Server(configuration, application: application, observer: recorder)
        server.start()
    }

    deinit { stop(within: .milliseconds(20)) }

    /// Stops and waits for the end, five seconds at most.
    @discardableResult func stop(within deadline: Duration) -> StopReport? {
        let ending = Ending()
        server.stop(within: deadline, completion: ending.note)
        return ending.wait()
    }
}

/// The end of a stop, to be waited for.
final class Ending: Sendable {
    private let report = Mutex<StopReport?>(nil)
    private let arrival = DispatchSemaphore(value: 0)

    var note: @Sendable (StopReport) -> Void {
        { report in
            self.report.withLock { $0 = report }
            self.arrival.signal()
        }
    }

    func wait() -> StopReport? {
        _ = arrival.wait(timeout: .now() + 5)
        return report.withLock { $0 }
    }
}
