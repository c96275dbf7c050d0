import API
import Dispatch
import Extraction
import Glibc
import Ingest
import Logging
import Synchronization
import Transport

/// One run of the server: load, listen, reload on SIGHUP, stop on SIGTERM or SIGINT.
final class ServiceRun: Sendable {
    private let settings: Settings
    private let library: SeedLibrary
    private let logger: Logger
    /// The contract of the interface as JSON. Only answers need it: it is made while the articles are read.
    private let contract: Deferred<Result<[UInt8], YAMLProblem>>
    private let metrics = ServiceMetrics()
    /// Who is let in; the tokens are read again with the seeds.
    private let gate: Gate
    private let notice: ServiceNotice
    /// Sockets that the service manager hands over; empty where the server opens its own.
    private let inherited: [Int32]
    private let phase = Mutex(Phase.starting(isReloadWanted: false))
    private let stopped = DispatchSemaphore(value: 0)
    /// Signals are only passed on here, so that one is never late because of another.
    private let signals = DispatchQueue(label: "entente.signals")
    /// Reading the seeds takes long; one reading at a time.
    private let readings = DispatchQueue(label: "entente.readings")
    /// Touched on `readings`, and before that begins.
    private let edition = Mutex<Edition?>(nil)

    private enum Phase {
        /// `isReloadWanted` where SIGHUP came while the seeds were being read the first time.
        case starting(isReloadWanted: Bool)
        case serving(Server)
        case stopping
    }

    init(
        settings: Settings, logger: Logger, notice: ServiceNotice, inherited: [Int32] = []
    ) throws(CommandFailure) {
        (self.notice, self.inherited) = (notice, inherited)
        self.settings = settings
        self.logger = logger
        gate = try Gate(settings)
        library = SeedLibrary(directory: settings[.seeds], extractor: .standard())
        contract = Deferred {
            Result { () throws(YAMLProblem) in
                try YAMLConversion.json(String(decoding: Contract.yaml, as: UTF8.self))
            }
        }
    }

    /// Serves until a signal says to stop; returns when the last request in flight has ended.
    func untilStopped() throws(CommandFailure) {
        // A client that goes away is an error of send(2), not the end of the process.
        SignalWatch.ignore(SIGPIPE)
        let watch = SignalWatch([SIGTERM, SIGINT, SIGHUP], on: signals) { [self] in take($0) }
        defer { watch.cancel() }
        let edition: Edition
        do throws(SeedFailures) {
            edition = try Edition(settings, library, generation: 1)
        } catch {
            throw CommandFailure(.data, error.all.map(\.description))
        }
        // Before the first connection takes a descriptor.
        DescriptorLimit.raise()
        let server = try listen(with: edition)
        self.edition.withLock { $0 = edition }
        metrics.watch(server)
        metrics.serves(edition.snapshot)
        server.start()
        begin(serving: server)
        announce(edition, at: server.address)
        notice.tell(.ready)
        let seedWatch = watchSeeds()
        Footprint.giveBack()
        stopped.wait()
        seedWatch?.cancel()
        gate.finish()
    }

    private func listen(with edition: Edition) throws(CommandFailure) -> Server {
        var configuration = ServerConfiguration(settings)
        configuration.inherited = inherited
        let contract: [UInt8]
        do throws(YAMLProblem) {
            contract = try self.contract.value.get()
        } catch {
            throw CommandFailure(.system, "The contract that is built in cannot be read: \(error)")
        }
        do throws(SystemFailure) {
            return try Server(
                configuration,
                application: gate.admitting(edition, contract: contract, metrics: metrics),
                observer: LogObserver(logger))
        } catch {
            throw CommandFailure(listening: settings, error)
        }
    }

    /// Reads the seeds again when they change; nil where that is not wanted, or not to be had.
    private func watchSeeds() -> SeedWatch? {
        guard settings[.watch] == .on, settings[.snapshot].isEmpty else { return nil }
        do throws(CommandFailure) {
            return try SeedWatch(settings[.seeds]) { [self] in wantReload() }
        } catch {
            for message in error.messages { logger.warning("\(message)") }
            return nil
        }
    }

    /// Where what is served comes from.
    private var source: String {
        settings[.snapshot].isEmpty ? settings[.seeds] : settings[.snapshot]
    }

    private func announce(_ edition: Edition, at address: SocketAddress) {
        Console.output.line(
            "Serving \(edition.summary) from \(source), read in \(edition.loadingTime).")
        Console.output.line("Listening on http://\(address)")
    }

    private func begin(serving server: Server) {
        let isReloadWanted = phase.withLock { phase in
            defer { phase = .serving(server) }
            if case .starting(true) = phase { return true }
            return false
        }
        if isReloadWanted { readings.async { [self] in reload() } }
    }

    /// A signal has come.
    private func take(_ number: Int32) {
        if number == SIGHUP { wantReload() } else { stop(after: number) }
    }

    private func wantReload() {
        let isServing = phase.withLock { phase in
            if case .starting = phase { phase = .starting(isReloadWanted: true) }
            if case .serving = phase { return true }
            return false
        }
        if isServing { readings.async { [self] in reload() } }
    }

    private func stop(after number: Int32) {
        let before = phase.withLock { phase in
            defer { phase = .stopping }
            return phase
        }
        switch before {
        // Nothing is in flight yet.
        case .starting: exit(ExitStatus.success.rawValue)
        case .serving(let server):
            let grace = settings[.stopTimeout]
            notice.tell(.stopping)
            logger.info("Stopping", metadata: ["grace": "\(grace)"])
            server.stop(within: grace) { [self] report in
                logger.info(
                    "Stopped",
                    metadata: ["finished": "\(report.finished)", "cut": "\(report.cut)"])
                stopped.signal()
            }
        // Somebody is in a hurry: the exit code is the shell's for a death by signal.
        case .stopping: exit(128 + number)
        }
    }

    /// Reads the seeds again and publishes what they say; if any is refused, nothing changes.
    private func reload() {
        guard case .serving(let server) = phase.withLock({ $0 }),
            let old = edition.withLock({ $0 }), let contract = try? contract.value.get()
        else { return }
        let isGateChanged = rereadTokens()
        do throws(SeedFailures) {
            let new = try Edition(
                settings, library, generation: old.snapshot.generation + 1)
            guard new.snapshot.hash != old.snapshot.hash else {
                if isGateChanged {
                    server.replace(
                        application: gate.admitting(old, contract: contract, metrics: metrics))
                }
                metrics.count(.unchanged)
                logger.info("Read the seeds again: nothing has changed")
                return
            }
            server.replace(
                application: gate.admitting(new, contract: contract, metrics: metrics))
            edition.withLock { $0 = new }
            metrics.serves(new.snapshot)
            metrics.count(.changed)
            Footprint.giveBack()
            logger.info(
                "Read the seeds again: \(new.summary)",
                metadata: ["loading": "\(new.loadingTime)"])
        } catch {
            for failure in error.all { logger.error("\(failure)") }
            metrics.count(.refused)
            logger.error("Seeds were refused; still serving \(old.summary)")
        }
    }

    /// Whether other tokens are known than before; where their file is refused, the old ones are.
    private func rereadTokens() -> Bool {
        do throws(CommandFailure) {
            let isChanged = try gate.reread()
            if isChanged { logger.info("Read the tokens again: they have changed") }
            return isChanged
        } catch {
            for message in error.messages { logger.error("\(message)") }
            logger.error("The tokens were refused; those of before are still good")
            return false
        }
    }
}
