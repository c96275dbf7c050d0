import CLinux
import Glibc
import Synchronization

/// The one way into a loop from outside: letters that it opens on its own queue.
final class Mailbox<Owner: ~Copyable>: Sendable {
    typealias Letter = @Sendable (inout Owner) -> Void

    /// Readable while letters wait (eventfd).
    let descriptor: Int32
    private let letters = Mutex<[Letter]>([])

    init() throws(SystemFailure) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else { throw SystemFailure(call: "eventfd") }
    }

    deinit { Socket.close(descriptor) }

    func post(_ letter: @escaping Letter) {
        letters.withLock { $0.append(letter) }
        _ = eventfd_write(descriptor, 1)
    }

    /// Takes the letters out, in the order in which they were posted.
    func take() -> [Letter] {
        var count: eventfd_t = 0
        _ = unsafe eventfd_read(descriptor, &count)
        return letters.withLock {
            let taken = $0
            $0 = []
            return taken
        }
    }
}
