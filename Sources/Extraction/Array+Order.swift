extension Array {
    /// The elements in the order of `key`, equal ones as they stood. For large elements: numbers are sorted, and
    /// each element is copied once; not even that where they stand in order, as most do.
    func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        if zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) { return self }
        return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
    }
}
