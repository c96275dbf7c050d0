import Store

/// One spelling for all requests that ask the same: the key of entity tags, cursors and caches.
///
/// `partner=Moscou&limit=100` and `partner=Russia` are both `/alliances?partner=RUS`.
struct CanonicalQuery: Hashable, Sendable {
    private(set) var octets: [UInt8] = []
    private var hasParameters = false

    /// Most are no longer, and so take memory once.
    private static let usual = 192

    init(path: String) {
        octets.reserveCapacity(Self.usual)
        octets.append(contentsOf: path.utf8)
    }

    /// Parameters are added in the order of `Parameter.allCases`.
    mutating func add(_ parameter: Parameter, _ value: String?) {
        guard let value else { return }
        add(parameter) { PercentEncoding.encode(value, to: &$0) }
    }

    /// The same where `write` appends a value that needs no encoding.
    mutating func add(_ parameter: Parameter, _ write: (inout [UInt8]) -> Void) {
        octets.append(hasParameters ? UInt8(ascii: "&") : UInt8(ascii: "?"))
        octets.append(contentsOf: parameter.rawValue.utf8)
        octets.append(UInt8(ascii: "="))
        write(&octets)
        hasParameters = true
    }

    func adding(_ parameter: Parameter, _ value: String) -> CanonicalQuery {
        var copy = self
        copy.add(parameter, value)
        return copy
    }

    var target: String { String(decoding: octets, as: UTF8.self) }

    var hash: ContentHash { ContentHash(octets) }

    /// Of its first octets, which were all while it was made.
    func hash(of length: Int) -> ContentHash {
        var hash = ContentHash()
        hash.add(octets.span.extracting(first: length))
        return hash
    }
}
