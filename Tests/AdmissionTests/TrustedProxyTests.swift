import HTTP
import Testing

@testable import Admission

@Suite struct TrustedProxyTests {
    private func client(
        _ trusted: String, from sender: String, _ fields: [(FieldName, String)]
    ) throws -> String {
        let proxies = try #require(TrustedProxies(trusted))
        let (head, octets) = Asking.head("/", from: sender, fields)
        return proxies.client(of: head, in: octets.span).description
    }

    @Test(arguments: [
        // A stranger can say what it wants.
        ("10.0.0.0/8", "192.0.2.1", "203.0.113.9", "192.0.2.1"),
        ("10.0.0.0/8", "10.1.2.3", "203.0.113.9", "203.0.113.9"),
        // What a client wrote before the proxies is not believed.
        ("10.0.0.0/8", "10.1.2.3", "1.1.1.1, 203.0.113.9, 10.9.9.9", "203.0.113.9"),
        ("10.0.0.0/8", "10.1.2.3", "1.1.1.1, 203.0.113.9:4711", "203.0.113.9"),
        ("10.0.0.0/8", "10.1.2.3", "unknown, 10.9.9.9", "10.9.9.9"),
        ("10.0.0.0/8", "10.1.2.3", "", "10.1.2.3"),
        ("10.0.0.0/8", "10.1.2.3", "10.0.0.1, 10.0.0.2", "10.0.0.1"),
        ("::1", "::1", "2001:db8::7", "2001:db8::7"),
        ("fd00::/8", "fd12::1", "[2001:db8::7]:80", "2001:db8::7"),
        ("", "10.1.2.3", "203.0.113.9", "10.1.2.3"),
        // An IPv4 address may have come over an IPv6 socket.
        ("10.0.0.0/8", "::ffff:10.1.2.3", "203.0.113.9", "203.0.113.9"),
    ])
    func xForwardedFor(_ trusted: String, _ sender: String, _ value: String, _ expected: String)
        throws
    {
        #expect(try client(trusted, from: sender, [(.xForwardedFor, value)]) == expected)
    }

    @Test(arguments: [
        ("for=203.0.113.9", "203.0.113.9"),
        ("proto=https;For=203.0.113.9;by=10.0.0.1", "203.0.113.9"),
        (#"for="[2001:db8::7]:4711""#, "2001:db8::7"),
        ("for=1.1.1.1, for=203.0.113.9", "203.0.113.9"),
        ("for=_hidden", "10.1.2.3"), ("proto=https", "10.1.2.3"), ("for=", "10.1.2.3"),
    ])
    func forwarded(_ value: String, _ expected: String) throws {
        let fields = [(FieldName.forwarded, value), (.xForwardedFor, "198.51.100.1")]
        #expect(try client("10.0.0.0/8", from: "10.1.2.3", fields) == expected)
    }

    @Test func severalLinesAreOneList() throws {
        let fields = [
            (FieldName.xForwardedFor, "1.1.1.1"), (.xForwardedFor, "203.0.113.9, 10.0.0.2"),
        ]
        #expect(try client("10.0.0.0/8", from: "10.1.2.3", fields) == "203.0.113.9")
    }

    @Test(arguments: [
        "10.0.0.0/33", "10.0.0/8", "::1/129", "example.org", "10.0.0.0/8/8", "10.0.0.0/-1", "/8",
    ])
    func whatIsNoNetworkIsRefused(_ text: String) {
        #expect(TrustedProxies(text) == nil)
    }
}
