internal import Glibc
package import HTTP

/// The proxies that are believed when they say for whom they ask (RFC 7239 §8.1).
///
/// Anybody can send `Forwarded`; only the part of it that trusted proxies wrote says anything. It is read from
/// its end, where the nearest one wrote, to the first address that is no trusted proxy: the client.
package struct TrustedProxies: Sendable, Hashable {
    private let networks: [Network]

    package static let none = TrustedProxies(networks: [])

    private struct Network: Hashable {
        var address: ClientAddress
        /// Leading bits that count, of 128.
        var length: Int

        func holds(_ other: ClientAddress) -> Bool {
            let (high, low) = (min(length, 64), max(length - 64, 0))
            return Self.leading(address.high ^ other.high, high) == 0
                && Self.leading(address.low ^ other.low, low) == 0
        }

        private static func leading(_ word: UInt64, _ count: Int) -> UInt64 {
            count == 0 ? 0 : word >> UInt64(64 - count)
        }
    }

    private init(networks: [Network]) { self.networks = networks }

    /// `10.0.0.0/8,::1`; nil for what is no list of addresses and networks. Empty trusts nobody.
    package init?(_ text: String) {
        var networks: [Network] = []
        for part in text.split(separator: ",") {
            let halves = part.trimmedSpaces.split(separator: "/", omittingEmptySubsequences: false)
            guard halves.count <= 2, let address = ClientAddress(numeric: String(halves[0])) else {
                return nil
            }
            let bits = address.ipv4 == nil ? 128 : 32
            var length = bits
            if halves.count == 2 {
                guard let number = Int(halves[1]), (0...bits).contains(number) else { return nil }
                length = number
            }
            networks.append(Network(address: address, length: 128 - bits + length))
        }
        self.networks = networks
    }

    func trusts(_ address: ClientAddress) -> Bool { networks.contains { $0.holds(address) } }

    /// For whom a request was sent: its sender, unless that is a trusted proxy that names somebody.
    package func client(of head: borrowing RequestHead, in bytes: Span<UInt8>) -> ClientAddress {
        var client = head.client
        guard !networks.isEmpty, trusts(client) else { return client }
        let hops =
            head.contains(.forwarded)
            ? Self.values(.forwarded, head, bytes).flatMap(Self.forwardedHops)
            : Self.values(.xForwardedFor, head, bytes).flatMap {
                $0.split(separator: ",").map(String.init)
            }
        for hop in hops.reversed() {
            // What hides or garbles its address ends the chain that can be followed.
            guard let address = ClientAddress(hop: hop) else { return client }
            client = address
            guard trusts(client) else { return client }
        }
        return client
    }

    private static func values(
        _ name: FieldName, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) -> [String] {
        var (values, index): ([String], Int) = ([], 0)
        while let range = head.next(name, from: &index) {
            values.append(String(decoding: bytes.octets(range), as: UTF8.self))
        }
        return values
    }

    /// The `for` of each element (RFC 7239 §4), in order; an empty text where it has none.
    static func forwardedHops(_ value: String) -> [String] {
        value.split(separator: ",").map { element in
            for pair in element.split(separator: ";") {
                let halves = pair.split(separator: "=", maxSplits: 1)
                guard halves.count == 2, halves[0].trimmedSpaces.lowercased() == "for" else {
                    continue
                }
                return String(halves[1].trimmedSpaces)
            }
            return ""
        }
    }
}

extension ClientAddress {
    /// An address as a proxy writes it: `192.0.2.1`, `192.0.2.1:4711`, `"[2001:db8::1]:4711"`.
    init?(hop: String) {
        var text = Substring(hop).trimmedSpaces
        if text.first == "\"", text.last == "\"", text.count > 1 {
            text = text.dropFirst().dropLast()
        }
        if text.first == "[", let end = text.firstIndex(of: "]") {
            text = text[text.index(after: text.startIndex)..<end]
        } else if text.count(where: { $0 == ":" }) == 1, let colon = text.firstIndex(of: ":") {
            text = text[..<colon]
        }
        self.init(numeric: String(text))
    }

    /// Nil for what is no numeric IPv4 or IPv6 address.
    package init?(numeric text: String) {
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            self.init(ipv4: UInt32(bigEndian: four.s_addr))
        } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            self = unsafe withUnsafeBytes(of: &six) {
                unsafe ClientAddress(
                    high: UInt64(bigEndian: $0.load(as: UInt64.self)),
                    low: UInt64(bigEndian: $0.load(fromByteOffset: 8, as: UInt64.self)))
            }
        } else {
            return nil
        }
    }
}

extension ClientAddress: CustomStringConvertible {
    /// Numeric: `192.0.2.1`, `2001:db8::1` (RFC 5952).
    package var description: String {
        if let ipv4 {
            return (0..<4).reversed().map { String(ipv4 >> ($0 * 8) & 255) }.joined(separator: ".")
        }
        var octets = [high, low].flatMap { word in
            (0..<8).reversed().map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN))
        {
            guard
                let text = unsafe inet_ntop(
                    AF_INET6, &octets, $0.baseAddress, socklen_t(INET6_ADDRSTRLEN))
            else { return "?" }
            return unsafe String(cString: text)
        }
    }
}

extension Substring {
    var trimmedSpaces: Substring {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        var text = drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }
}
