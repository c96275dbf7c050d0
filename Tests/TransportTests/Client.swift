import Glibc
import HTTP
import Testing

@testable import Transport

/// A plain blocking client on the loopback; nothing waits longer than five seconds.
final class Client {
    private(set) var descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 64 * 1_024)
    private var received: [UInt8] = []

    /// - Parameter window: octets of the receive buffer, for a client that takes little at a time.
    init(_ address: SocketAddress, window: Int32? = nil) throws {
        descriptor = socket(
            address.isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        if var window {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
        }
        limitWaiting()
        try connect(to: address)
    }

    /// A socket that is not connected yet.
    init(unconnected: Void) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        limitWaiting()
    }

    private func limitWaiting() {
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    deinit { close() }

    func connect(to address: SocketAddress) throws {
        var (storage, length) = address.storage
        let result = unsafe withUnsafePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(descriptor, $0, length)
            }
        }
        guard result == 0 else { throw SystemFailure(call: "connect") }
    }

    func send(_ text: String) throws {
        let output = Self.output(text)
        var at = 0
        while at < output.count {
            guard case .moved(let count) = Socket.send(descriptor, output, from: at) else {
                throw SystemFailure(call: "send")
            }
            at += count
        }
    }

    private static func output(_ text: String) -> Output {
        var output = Output()
        output.octets = Array(text.utf8)
        return output
    }

    /// Sends as much as the system takes at once.
    func sendAtOnce(_ text: String) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = Socket.send(descriptor, Self.output(text), from: 0)
        _ = fcntl(descriptor, F_SETFL, 0)
    }

    func finish() { Socket.finish(descriptor) }

    func close() {
        guard descriptor >= 0 else { return }
        Socket.close(descriptor)
        descriptor = -1
    }

    /// One answer with a Content-Length, as its head and its content.
    func answer() throws -> (head: String, content: [UInt8]) {
        while true {
            if let end = headEnd {
                let head = String(decoding: received[..<end], as: UTF8.self)
                let length =
                    head.split(separator: "\r\n")
                    .first { $0.hasPrefix("Content-Length: ") }
                    .flatMap { Int($0.dropFirst(16)) } ?? 0
                if received.count >= end + length {
                    let content = Array(received[end..<(end + length)])
                    received.removeFirst(end + length)
                    return (head, content)
                }
            }
            try #require(try more(), "the connection ended before the answer")
        }
    }

    func status() throws -> Int {
        Int(try answer().head.split(separator: " ")[1]) ?? 0
    }

    /// Whether the server ends the connection now without another octet.
    func isEnded() throws -> Bool {
        try received.isEmpty && !more()
    }

    private var headEnd: Int? {
        let mark = Array("\r\n\r\n".utf8)
        guard received.count >= 4 else { return nil }
        return (4...received.count).first { received[($0 - 4)..<$0].elementsEqual(mark) }
    }

    private func more() throws -> Bool {
        switch Socket.receive(descriptor, into: &buffer) {
        case .moved(0), .failed(ECONNRESET): return false
        case .moved(let count):
            received += buffer[..<count]
            return true
        case .wouldBlock: throw SystemFailure(call: "recv", number: ETIMEDOUT)
        case .failed(let number): throw SystemFailure(call: "recv", number: number)
        }
    }
}

let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
