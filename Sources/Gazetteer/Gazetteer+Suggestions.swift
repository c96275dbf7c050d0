import Records

extension Gazetteer {
    /// The names of actors that are nearest to `name` by edit distance over folded letters, or that
    /// begin with it; one for each actor, best first, three at most.
    func suggestions(for name: String) -> [String] {
        let query = Array(Folding.fold(name).utf8)
        guard query.count >= 2, query.count <= 60 else { return [] }
        var best: [(distance: Int, actor: Int, name: String)] = []
        for (number, actor) in actors.enumerated() {
            if let nearest = nearest(query, among: actor.names) {
                best.append((nearest.distance, number, nearest.name))
            }
        }
        best.sort { ($0.distance, $0.actor) < ($1.distance, $1.actor) }
        return best.prefix(3).map(\.name)
    }

    private func nearest(
        _ query: [UInt8], among names: [ActorName]
    ) -> (distance: Int, name: String)? {
        /// A third of the letters may be wrong.
        var bound = max(1, query.count / 3)
        var nearest: (distance: Int, name: String)?
        for name in names where name.use != .misspellingSeen {
            let value = name.value.utf8
            // Folding shortens by a byte for each accented letter, and no name has more than six.
            let isLong = value.count > query.count + bound + 6
            guard bound >= 0, value.count + bound >= query.count,
                !isLong || (value.first.map { $0 | 0x20 == query[0] || $0 >= 0x80 } ?? false)
            else { continue }
            let letters = Array(Folding.fold(name.value).utf8)
            let isBeginning = bound >= 1 && query.count >= 3 && letters.starts(with: query)
            guard
                let distance = isBeginning ? 1 : editDistance(query, letters, limit: bound)
            else { continue }
            nearest = (distance, name.value)
            bound = distance - 1
        }
        return nearest
    }
}

/// Levenshtein's distance with transpositions of neighbours (optimal string alignment); nil where it
/// is more than `limit`.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for (i, left) in a.enumerated() {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        for (j, right) in b.enumerated() {
            var cost = min(last[j] + (left == right ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, left == b[j - 1], a[i - 1] == right {
                cost = min(cost, before[j - 1] + 1)
            }
            row.append(cost)
        }
        guard row.contains(where: { $0 <= limit }) else { return nil }
        before = last
        last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
