extension Array {
    /// The elements in the order of `key`, equal ones as they stood. For large elements: numbers are sorted, and
    /// each element is copied once.
    func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
    }
}
