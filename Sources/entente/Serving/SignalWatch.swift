import Dispatch
import Glibc

/// Hands signals to a closure, on a queue, where anything may be done.
struct SignalWatch {
    private let sources: [any DispatchSourceSignal]

    /// Watches from now on; the signals have no other effect any more.
    init(
        _ signals: [Int32], on queue: DispatchQueue, handler: @escaping @Sendable (Int32) -> Void
    ) {
        sources = signals.map { number in
            Self.ignore(number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { handler(number) }
            source.resume()
            return source
        }
    }

    func cancel() {
        for source in sources { source.cancel() }
    }

    /// Takes away a signal's default effect, which is to end the process.
    static func ignore(_ number: Int32) {
        _ = signal(number, SIG_IGN)
    }
}
