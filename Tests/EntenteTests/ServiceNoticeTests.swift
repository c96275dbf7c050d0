import Glibc
import Testing

@testable import entente

/// A service manager that listens at a socket of its own.
private final class Manager {
    let path: String
    private let descriptor: Int32

    /// - Parameter isAbstract: whether the name stands in no directory.
    init(isAbstract: Bool) throws {
        let name = "entente-notice-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        path = isAbstract ? "@\(name)" : "/tmp/\(name)"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        try #require(descriptor >= 0)
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var octets = Array(path.utf8)
        if isAbstract { octets[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
            unsafe $0.copyBytes(from: octets)
        }
        let length = socklen_t(
            MemoryLayout<sa_family_t>.size + octets.count + (isAbstract ? 0 : 1))
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, length)
            }
        }
        try #require(bound == 0)
    }

    deinit {
        close(descriptor)
        if path.hasPrefix("/") { unsafe unlink(path) }
    }

    /// What it is told next.
    func next() -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
        return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    }
}

@Suite struct ServiceNoticeTests {
    @Test(arguments: [true, false])
    func `A manager is told when the server is ready and when it stops`(
        _ isAbstract: Bool
    ) throws {
        let seeds = try TemporarySeeds()
        try seeds.write("La Russie et le Mali ont signé un accord militaire.\n", to: "a.txt")
        let manager = try Manager(isAbstract: isAbstract)
        let program = try LaunchedProgram(
            ["serve", "--seeds", seeds.path, "--port", "0"],
            variables: ["NOTIFY_SOCKET": manager.path])
        #expect(manager.next() == "READY=1")
        program.send(SIGTERM)
        #expect(manager.next() == "STOPPING=1")
        #expect(try program.outcome().status == 0)
    }

    @Test(arguments: ["", "relative", "/" + String(repeating: "x", count: 200)])
    func `Where no manager can be told, nothing happens`(_ address: String) {
        ServiceNotice(environment: ["NOTIFY_SOCKET": address]).tell(.ready)
    }
}
