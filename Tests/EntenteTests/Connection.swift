import Glibc

/// A connection to a server on this machine that asks one thing after another.
final class Connection {
    private let descriptor: Int32

    init(port: String) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
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
        unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
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
