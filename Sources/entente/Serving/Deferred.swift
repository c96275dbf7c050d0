import Dispatch
import Synchronization

/// A value that is worked out on another thread while the program goes on; who asks for it too early waits.
final class Deferred<Value: Sendable>: Sendable {
    private enum State {
        case open(@Sendable () -> Value)
        case known(Value)
    }

    private let state: Mutex<State>

    init(_ work: @escaping @Sendable () -> Value) {
        state = Mutex(.open(work))
        DispatchQueue.global().async { _ = self.value }
    }

    var value: Value {
        state.withLock { state in
            switch state {
            case .known(let value): return value
            case .open(let work):
                let value = work()
                state = .known(value)
                return value
            }
        }
    }
}
