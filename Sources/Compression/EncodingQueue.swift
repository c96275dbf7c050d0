import Dispatch
import Synchronization

/// Encodes large contents one after another, away from those who must not wait.
package final class EncodingQueue: Sendable {
    private let queue = DispatchQueue(label: "entente.encodings", qos: .utility)
    private let waiting = Atomic(0)

    /// More work than this is refused: whoever asked sends the content as it is.
    private static let most = 64

    package init() {}

    /// Begins to encode; nil where too much waits.
    package func encode(_ content: [UInt8], as encoding: Encoding) -> PendingEncoding? {
        let before = waiting.add(1, ordering: .relaxed).oldValue
        guard before < Self.most else {
            waiting.subtract(1, ordering: .relaxed)
            return nil
        }
        let pending = PendingEncoding()
        queue.async { [self] in
            pending.finish(encoding.encode(content))
            waiting.subtract(1, ordering: .relaxed)
        }
        return pending
    }
}

/// A content that is being encoded.
package final class PendingEncoding: Sendable {
    package enum State: Sendable {
        case underWay
        /// Nil where the coder failed.
        case finished([UInt8]?)
    }

    private let current = Mutex(State.underWay)

    package var state: State { current.withLock { $0 } }

    fileprivate func finish(_ encoded: [UInt8]?) {
        current.withLock { $0 = .finished(encoded) }
    }
}
