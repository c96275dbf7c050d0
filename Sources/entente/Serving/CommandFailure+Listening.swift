import Glibc
import Transport

extension CommandFailure {
    /// Why nobody can be listened to at the address of `settings`, as a person would say it.
    init(listening settings: Settings, _ failure: SystemFailure) {
        let (host, port) = (settings[.host], settings[.port])
        switch failure.number {
        case EADDRINUSE:
            self.init(
                .unavailable,
                "Port \(port) is in use: stop what listens there, or choose another with --port.")
        case EACCES, EPERM:
            self.init(
                .unavailable, "Not allowed to listen on port \(port): choose one from 1024 up.")
        case ENOTSOCK:
            self.init(.unavailable, "LISTEN_FDS hands over what is no listening socket.")
        case EADDRNOTAVAIL:
            self.init(.unavailable, "This machine has no address \(host).")
        default:
            self.init(.system, "Cannot listen on \(host) port \(port): \(failure)")
        }
    }
}
