import Glibc

/// Listening sockets that a service manager opened and hands over (sd_listen_fds(3)): from descriptor 3 on, as
/// many as `LISTEN_FDS` says, where `LISTEN_PID` is this process.
///
/// The manager keeps them open: who connects while the server restarts waits for the new one and is not refused.
enum InheritedSockets {
    private static let first: Int32 = 3
    private static let most: Int32 = 64

    /// Their descriptors; none where nobody hands anything over to this process.
    static func descriptors(environment: [String: String]) -> [Int32] {
        guard let process = environment["LISTEN_PID"].flatMap({ Int32($0) }), process == getpid(),
            let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }), (1...most).contains(count)
        else { return [] }
        return (first..<(first + count)).map { descriptor in
            // For this process, not for what it may start.
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            return descriptor
        }
    }
}
