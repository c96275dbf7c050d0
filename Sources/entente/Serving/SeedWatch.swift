import CLinux
import Dispatch
import Glibc

/// Tells when something has changed in a directory of seeds (inotify(7)), once it has been quiet for a moment.
///
/// A copy of many files, an editor that writes twice and a mounted configuration that is swapped are one change
/// each. Where the directory is replaced by another one of its name, that one is watched from then on; while there
/// is none, `SIGHUP` is what tells of a new one.
struct SeedWatch {
    private let source: any DispatchSourceRead

    /// Milliseconds without an event after which a change counts as over, and after which it is told all the same.
    private static let quiet: Int32 = 200
    private static let patience = 10

    /// - Parameter handler: called on a queue of its own, one call at a time; is to have the seeds read again.
    /// - Throws: where the system has no more watches to give.
    init(_ path: String, handler: @escaping @Sendable () -> Void) throws(CommandFailure) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else {
            throw CommandFailure(
                .system, "The system has no watch to give for \(path): changes wait for SIGHUP.")
        }
        Self.watch(path, descriptor)
        let queue = DispatchQueue(label: "entente.watch")
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler {
            Self.waitForQuiet(descriptor)
            // Again, as the directory may be another one; for the same one nothing changes.
            Self.watch(path, descriptor)
            handler()
        }
        source.setCancelHandler { close(descriptor) }
        source.resume()
    }

    func cancel() { source.cancel() }

    private static let events =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ATTRIB

    /// The directory, and the one of the articles inside it where there is one.
    private static func watch(_ path: String, _ descriptor: Int32) {
        for directory in [path, path + "/articles"] {
            _ = unsafe inotify_add_watch(descriptor, directory, UInt32(events))
        }
    }

    /// What happened says nothing that reading the seeds does not: it is thrown away.
    private static func waitForQuiet(_ descriptor: Int32) {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        for _ in 0..<patience {
            while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
            var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&polled, 1, quiet) > 0 else { return }
        }
    }
}
