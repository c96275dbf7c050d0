import Glibc

/// One HTTP request over a plain socket.
struct HealthProbe {
    var host: String
    var port: Port

    /// How long to wait for a connection, and for each part of an answer.
    static let seconds = 3

    /// A server that listens everywhere is asked on this machine.
    private var target: String {
        switch host {
        case "0.0.0.0", "": "127.0.0.1"
        case "::", "[::]": "::1"
        default: host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        }
    }

    /// The status code of the answer to `GET /readyz`.
    func ask() throws(CommandFailure) -> Int {
        guard let descriptor = connected() else { throw noAnswer }
        defer { close(descriptor) }
        let name = target.contains(":") ? "[\(target)]" : target
        let request = Array(
            "GET /readyz HTTP/1.1\r\nHost: \(name):\(port)\r\nConnection: close\r\n\r\n".utf8)
        let sent = unsafe request.withUnsafeBytes {
            unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard sent == request.count else { throw noAnswer }
        // "HTTP/1.1 200": RFC 9112 §4, the status line opens the answer.
        var line: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256)
        while line.count < 12 {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            guard count > 0 else { throw noAnswer }
            line.append(contentsOf: chunk[..<count])
        }
        let words = line.prefix(12).split(separator: UInt8(ascii: " "))
        guard line.starts(with: "HTTP/1.".utf8), words.count == 2,
            let status = Int(String(decoding: words[1], as: UTF8.self))
        else { throw noAnswer }
        return status
    }

    private var noAnswer: CommandFailure {
        CommandFailure(.unavailable, "No answer from \(target) port \(port).")
    }

    /// A connected socket that gives up in time; nil where no address of the host takes it.
    private func connected() -> Int32? {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(target, port.description, &hints, &list) == 0 else { return nil }
        defer { unsafe freeaddrinfo(list) }
        var next = unsafe list
        while let address = unsafe next?.pointee {
            let descriptor = unsafe socket(
                address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
            if descriptor >= 0 {
                limitWaiting(of: descriptor)
                if unsafe connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
                    return descriptor
                }
                close(descriptor)
            }
            unsafe next = address.ai_next
        }
        return nil
    }

    private func limitWaiting(of descriptor: Int32) {
        var limit = timeval(tv_sec: Self.seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    }
}
