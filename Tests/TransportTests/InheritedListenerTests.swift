import Glibc
import HTTP
import Testing

@testable import Transport

/// Sockets that somebody else opened.
@Suite struct InheritedListenerTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    private func listener() throws -> Int32 {
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        return try Socket.listener(on: address, backlog: 16, isShared: false)
    }

    /// The one who opened it keeps it: who connects between two servers waits for the second.
    @Test func nobodyIsRefusedBetweenTwoServers() throws {
        let listener = try listener()
        defer { close(listener) }
        let address = try Socket.address(of: listener)
        let first = try Running { $0.inherited = [listener] }
        #expect(first.server.address == address)
        let client = try Client(address)
        try client.send(get)
        #expect(try client.answer().content == Array("hello".utf8))
        first.stop(within: .milliseconds(20))
        let waiting = try Client(address)
        try waiting.send(get)
        let second = try Running { $0.inherited = [listener] }
        #expect(try waiting.answer().content == Array("hello".utf8))
        second.stop(within: .milliseconds(20))
    }

    @Test func whatDoesNotListenIsRefused() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        let failure = #expect(throws: SystemFailure.self) {
            _ = try Running { $0.inherited = [descriptor] }
        }
        #expect(failure?.number == ENOTSOCK)
    }
}
