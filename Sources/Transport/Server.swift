import CLinux
import Dispatch
import Glibc
package import HTTP
import Synchronization

/// An HTTP server on one address: one event loop for each core, each with its own listener.
///
/// Once started it runs until it is stopped.
package final class Server: Sendable {
    /// The address that is bound, with the port that the system chose if it was asked to.
    package let address: SocketAddress

    private let configuration: ServerConfiguration
    private let observer: any Observer
    private let mailboxes: [Mailbox<EventLoop>]
    /// What each loop has done so far.
    package let tallies: [Tally]
    private let life: Mutex<Life>

    private enum Life {
        case ready([Descriptors], any Application)
        /// Loops that have not ended, what those that have reported, and who wants to know.
        case running(Int, StopReport, [@Sendable (StopReport) -> Void])
        case stopped(StopReport)
    }

    private struct Descriptors {
        let listener: Int32
        let epoll: Int32

        func close() {
            Socket.close(listener)
            Socket.close(epoll)
        }
    }

    /// Binds and listens; nothing is accepted before `start()`.
    ///
    /// - Throws: the call that failed; `inet_pton` with EINVAL for a host that is no numeric address, and
    ///   `getsockopt` with ENOTSOCK for an inherited descriptor that is no listening socket.
    package init(
        _ configuration: ServerConfiguration, application: any Application, observer: any Observer
    ) throws(SystemFailure) {
        let loops =
            configuration.loops > 0
            ? configuration.loops : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let (listeners, bound) =
            configuration.inherited.isEmpty
            ? try Self.listeners(loops, configuration) : try Self.inherited(loops, configuration)
        var mailboxes: [Mailbox<EventLoop>] = []
        var descriptors: [Descriptors] = []
        do throws(SystemFailure) {
            for listener in listeners {
                descriptors.append(Descriptors(listener: listener, epoll: try Poll.make()))
                mailboxes.append(try Mailbox())
            }
        } catch {
            for descriptor in descriptors { descriptor.close() }
            for listener in listeners.dropFirst(descriptors.count) { Socket.close(listener) }
            throw error
        }
        address = bound
        self.configuration = configuration
        self.observer = observer
        self.mailboxes = mailboxes
        tallies = mailboxes.map { _ in Tally() }
        life = Mutex(.ready(descriptors, application))
    }

    /// Listeners of one address, for so many loops, and that address.
    private static func listeners(
        _ loops: Int, _ configuration: ServerConfiguration
    ) throws(SystemFailure) -> ([Int32], SocketAddress) {
        guard let wanted = SocketAddress(host: configuration.host, port: configuration.port)
        else { throw SystemFailure(call: "inet_pton", number: EINVAL) }
        // Listeners that share an address would also share it with another server that runs; one
        // that does not share finds out.
        Socket.close(try Socket.listener(on: wanted, backlog: 1, isShared: false))
        var (listeners, bound): ([Int32], SocketAddress) = ([], wanted)
        do throws(SystemFailure) {
            for index in 0..<loops {
                listeners.append(
                    try Socket.listener(on: bound, backlog: configuration.backlog, isShared: true))
                if index == 0 { bound = try Socket.address(of: listeners[0]) }
            }
        } catch {
            for listener in listeners { Socket.close(listener) }
            throw error
        }
        return (listeners, bound)
    }

    /// Copies of the inherited listeners, so many that each loop has one, and the address of the first.
    private static func inherited(
        _ loops: Int, _ configuration: ServerConfiguration
    ) throws(SystemFailure) -> ([Int32], SocketAddress) {
        let bound = try Socket.address(of: configuration.inherited[0])
        var listeners: [Int32] = []
        do throws(SystemFailure) {
            for index in 0..<max(loops, configuration.inherited.count) {
                let listener = configuration.inherited[index % configuration.inherited.count]
                listeners.append(try Socket.copy(ofListener: listener))
            }
        } catch {
            for listener in listeners { Socket.close(listener) }
            throw error
        }
        return (listeners, bound)
    }

    deinit {
        guard case .ready(let descriptors, _) = life.withLock({ $0 }) else { return }
        for descriptor in descriptors { descriptor.close() }
    }

    /// Starts the loops and returns; a second call does nothing.
    package func start() {
        let ready: ([Descriptors], any Application)? = life.withLock {
            guard case .ready(let descriptors, let application) = $0 else { return nil }
            $0 = .running(descriptors.count, StopReport(), [])
            return (descriptors, application)
        }
        guard let (descriptors, application) = ready else { return }
        let quota = ConnectionQuota(
            total: configuration.maxConnections, perClient: configuration.maxConnectionsPerAddress)
        for (index, descriptors) in descriptors.enumerated() {
            let mailbox = mailboxes[index]
            let tally = tallies[index]
            // A serial queue has a thread of its own for as long as its block runs.
            DispatchQueue(label: "entente.loop.\(index)").async { [self] in
                let loop = EventLoop(
                    configuration, epoll: descriptors.epoll, listener: descriptors.listener,
                    mailbox: mailbox, tally: tally, quota: quota, application: application,
                    observer: observer)
                finish(loop.run())
            }
        }
    }

    /// Has every loop answer for a new application; requests in flight keep the old one.
    package func replace(application: any Application) {
        life.withLock {
            if case .ready(let descriptors, _) = $0 { $0 = .ready(descriptors, application) }
        }
        for mailbox in mailboxes {
            mailbox.post { $0.context.responder = application.makeResponder($0.tally) }
        }
    }

    /// Ends gracefully: accepts no more, finishes what is in flight with `Connection: close`, and
    /// cuts what is left at the deadline. `completion` is called once, on a queue of the server.
    package func stop(
        within deadline: Duration, completion: @escaping @Sendable (StopReport) -> Void
    ) {
        let report: StopReport? = life.withLock {
            switch $0 {
            case .ready(let descriptors, _):
                for descriptor in descriptors { descriptor.close() }
                $0 = .stopped(StopReport())
                return StopReport()
            case .running(let loops, let report, let completions):
                $0 = .running(loops, report, completions + [completion])
                return nil
            case .stopped(let report): return report
            }
        }
        if let report { return completion(report) }
        for mailbox in mailboxes { mailbox.post { $0.beginStop(within: deadline) } }
    }

    /// Takes the report of one loop; the last one ends the stop.
    private func finish(_ part: StopReport) {
        let end: (StopReport, [@Sendable (StopReport) -> Void])? = life.withLock {
            guard case .running(let loops, var report, let completions) = $0 else { return nil }
            report.finished += part.finished
            report.cut += part.cut
            guard loops == 1 else {
                $0 = .running(loops - 1, report, completions)
                return nil
            }
            $0 = .stopped(report)
            return (report, completions)
        }
        guard let (report, completions) = end else { return }
        for completion in completions { completion(report) }
    }
}
