import Store

/// One spelling for all requests that ask the same: the key of entity tags, cursors and caches.
///
/// `partner=Moscou&limit=100` and `partner=Russia` are both `/alliances?partner=RUS`.
struct CanonicalQuery: Hashable, Sendable {
    private(set) var target: String
    private var hasParameters = false

    init(path: String) {
        target = path
    }

    /// Parameters are added in the order of `Parameter.allCases`.
    mutating func add(_ parameter: Parameter, _ value: String?) {
        guard let value else { return }
        target += hasParameters ? "&" : "?"
        target += parameter.rawValue + "=" + PercentEncoding.encode(value)
        hasParameters = true
    }

    func adding(_ parameter: Parameter, _ value: String) -> CanonicalQuery {
        var copy = self
        copy.add(parameter, value)
        return copy
    }

    var hash: ContentHash { ContentHash(target) }
}
