import HTTP
import Logging
import Synchronization
import Transport

/// Writes into the log what a server tells: answers at `debug`, trouble at `warning`.
///
/// Trouble comes in storms (no descriptor left, one address too busy), so at most one line a second
/// tells of it, with the number of those left out.
final class LogObserver: Observer {
    private let logger: Logger
    let wantsAnswers: Bool
    private let trouble = Mutex(Trouble())

    private struct Trouble {
        var second = 0
        var untold = 0
    }

    init(_ logger: Logger) {
        self.logger = logger
        wantsAnswers = logger.logLevel <= .debug
    }

    func observe(_ event: ServerEvent) {
        switch event {
        case .answered(let exchange):
            logger.debug(
                "answered",
                metadata: [
                    "method": "\(exchange.method.rawValue)",
                    "status": "\(exchange.status.rawValue)",
                    "octets": "\(exchange.contentLength)",
                ])
        case .refused(let address):
            warn("Too many connections from one address", ["address": "\(address.host)"])
        case .failed(let failure):
            warn("A system call failed", ["reason": "\(failure)"])
        case .accepted, .closed: break
        }
    }

    private func warn(_ message: Logger.Message, _ metadata: Logger.Metadata) {
        let second = Timestamp.now.seconds
        let untold: Int? = trouble.withLock { trouble in
            guard trouble.second != second else {
                trouble.untold += 1
                return nil
            }
            defer { trouble = Trouble(second: second) }
            return trouble.untold
        }
        guard let untold else { return }
        var metadata = metadata
        if untold > 0 { metadata["left_out"] = "\(untold)" }
        logger.warning(message, metadata: metadata)
    }
}
