import Testing

@testable import Transport

@Suite struct SocketAddressTests {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1:8080"), ("localhost", "127.0.0.1:8080"),
        ("0.0.0.0", "0.0.0.0:8080"), ("255.1.2.3", "255.1.2.3:8080"), ("::", "[::]:8080"),
        ("::1", "[::1]:8080"), ("2001:DB8:0:0:1::a", "[2001:db8::1:0:0:a]:8080"),
    ]) func readsAndWrites(host: String, description: String) throws {
        let address = try #require(SocketAddress(host: host, port: 8_080))
        #expect(address.description == description)
        #expect(SocketAddress(address.storage.storage) == address)
    }

    @Test(arguments: ["", "a.example", "127.0.0", "[::1]", ":::", "1.2.3.4.5"])
    func refuses(host: String) { #expect(SocketAddress(host: host, port: 80) == nil) }

    @Test func countsClientsByWhatTheyCannotChoose() throws {
        func client(_ host: String, _ port: UInt16) throws -> SocketAddress {
            SocketAddress(try #require(SocketAddress(host: host, port: port)).storage.storage)
                .client
        }
        #expect(try client("192.0.2.1", 1) == client("192.0.2.1", 2))
        #expect(try client("192.0.2.1", 1) != client("192.0.2.2", 1))
        #expect(try client("2001:db8::1", 1) == client("2001:db8::2", 1))
        #expect(try client("2001:db8::1", 1) != client("2001:db8:0:1::1", 1))
        #expect(try client("::ffff:192.0.2.1", 1) == client("192.0.2.1", 1))
    }
}
