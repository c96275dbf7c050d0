/// What a dozen keys at most stand for: looking through them takes less than hashing one.
struct FewKeys<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let keys: [Key]
    let values: [Value]

    init(_ values: [Key: Value]) {
        keys = Array(values.keys)
        self.values = Array(values.values)
    }

    subscript(key: Key) -> Value? { keys.firstIndex(of: key).map { values[$0] } }

    var entries: Zip2Sequence<[Key], [Value]> { zip(keys, values) }
}
