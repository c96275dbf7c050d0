import Glibc

/// Tells a service manager how the service stands (sd_notify(3)): one datagram to the socket that
/// `NOTIFY_SOCKET` names, and nothing where no manager listens.
struct ServiceNotice: Sendable {
    enum State: String {
        case ready = "READY=1"
        case stopping = "STOPPING=1"
    }

    /// A path, or a name of the abstract kind after an `@`; nil where nobody wants to know.
    private let address: String?

    init(environment: [String: String]) {
        let address = environment["NOTIFY_SOCKET", default: ""]
        let isKnownKind = address.hasPrefix("/") || address.hasPrefix("@")
        self.address = isKnownKind && address.utf8.count < Self.longest ? address : nil
    }

    /// What a `sockaddr_un` holds, its end included (unix(7)).
    private static let longest = 108

    /// A manager that does not take it finds out by its own time limit.
    func tell(_ state: State) {
        guard let address else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        var octets = Array(address.utf8)
        // unix(7): the first octet of an abstract name is a null octet, and its length ends it.
        let isAbstract = octets[0] == UInt8(ascii: "@")
        if isAbstract { octets[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &name.sun_path) { unsafe $0.copyBytes(from: octets) }
        let length = socklen_t(
            MemoryLayout<sa_family_t>.size + octets.count + (isAbstract ? 0 : 1))
        let text = Array(state.rawValue.utf8)
        unsafe withUnsafePointer(to: &name) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = unsafe sendto(
                    descriptor, text, text.count, Int32(MSG_NOSIGNAL), pointer, length)
            }
        }
    }
}
