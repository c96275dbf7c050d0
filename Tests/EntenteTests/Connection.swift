import Glibc

/// A connection to a server on this machine that asks one thing after another.
final class Connection {
    private let descriptor: Int32

    /// - Parameter window: octets of the receive buffer, for a client that takes little.
    init(port: String, window: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var window {
            unsafe setsockopt(
                descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = (UInt16(port) ?? 0).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        let connected = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            throw LaunchedProgram.Failure(description: "connect: error \(errno)")
        }
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// The answer to `GET target`.
    func exchange(_ target: String) throws -> String {
        try send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return try answer()
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
        else { throw LaunchedProgram.Failure(description: "send: error \(errno)") }
    }

    /// The next answer: its head, and its content as far as Content-Length says.
    func answer() throws -> String {
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while !Self.isWhole(answer) {
            let count = unsafe recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else {
                throw LaunchedProgram.Failure(description: "no whole answer")
            }
            answer.append(contentsOf: chunk[..<count])
        }
        return String(decoding: answer, as: UTF8.self)
    }

    /// Whether the server ends the connection without another octet; fails where it does nothing.
    func isEnded() throws -> Bool {
        var byte: UInt8 = 0
        let count = unsafe recv(descriptor, &byte, 1, 0)
        guard count >= 0 || errno == ECONNRESET else {
            throw LaunchedProgram.Failure(description: "recv: error \(errno)")
        }
        return count <= 0
    }

    /// Whether nothing comes within some milliseconds.
    func isSilent(for milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&polled, 1, milliseconds) == 0
    }

    private static func isWhole(_ answer: [UInt8]) -> Bool {
        let text = String(decoding: answer, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
        let lengths = text[..<end.lowerBound].split(separator: "\r\n")
            .filter { $0.lowercased().hasPrefix("content-length:") }
            .compactMap { Int($0.split(separator: " ").last ?? "") }
        return text[end.upperBound...].utf8.count >= lengths.first ?? 0
    }

    deinit {
        close(descriptor)
    }
}
