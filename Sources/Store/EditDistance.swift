import Gazetteer

/// How many single letters must be put in, left out, changed or swapped with their neighbour to turn
/// one word into another (Damerau–Levenshtein, optimal string alignment).
package func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i]
        row.reserveCapacity(b.count + 1)
        for j in 1...b.count {
            let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var cost = min(last[j] + 1, row[j - 1] + 1, change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}

/// The candidates that `word` was most likely meant to be, nearest first; none that is far away.
///
/// Case and accents do not count. Equal distances keep the order of `candidates`.
package func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3
) -> [String] {
    // Longer input is no slip of the finger, and the distance costs the product of the lengths.
    guard word.utf8.count <= 64 else { return [] }
    let word = Folding.fold(word)
    var ranked: [(distance: Int, order: Int, candidate: String)] = []
    for (order, candidate) in candidates.enumerated() {
        let folded = Folding.fold(candidate)
        let bound = max(1, max(word.count, folded.count) / 3)
        guard abs(word.count - folded.count) <= bound || folded.hasPrefix(word) else { continue }
        let isBeginning = word.count >= 3 && folded.hasPrefix(word)
        let distance = editDistance(word, folded)
        guard distance <= bound || isBeginning else { continue }
        ranked.append((isBeginning ? min(distance, bound) : distance, order, candidate))
    }
    ranked.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    return ranked.prefix(limit).map(\.candidate)
}
