import Records

extension Gazetteer {
    /// The actor that `name` stands for: an id, any name in French or English, demonym, capital,
    /// metonym, acronym, ISO or COW code or Wikidata item, whatever its case, accents, hyphens and
    /// leading article.
    ///
    ///     resolve("la Russie") // .found([RUS])
    ///     resolve("365")       // .found([RUS])
    ///     resolve("Corée")     // .found([KOR, PRK])
    ///     resolve("Rusia")     // .unknown(suggestions: ["Russia"])
    ///
    /// An id wins over all else: `AU` is the African Union, `AUS` Australia.
    package func resolve(_ name: String) -> Resolution {
        let tokens = Tokenizer.tokenize(name)
        let whole = tokens.string(of: tokens.tokens.indices)
        guard !whole.isEmpty else { return .unknown(suggestions: []) }
        if let place = place(of: ActorID(whole.uppercased())) { return .found([actors[place].id]) }
        if let place = place(of: ActorID(whole)) { return .found([actors[place].id]) }
        var places = Set(index.names.values(of: whole).map(\.actor))
        if let place = codes.actor(whole) { places.insert(place) }
        if places.isEmpty, let first = tokens.tokens.first, Self.articles.contains(first.form) {
            let rest = tokens.string(of: 1..<tokens.tokens.count)
            places.formUnion(index.names.values(of: rest).map(\.actor))
        }
        places.remove(NameIndex.Entry.decoy)
        guard !places.isEmpty else { return .unknown(suggestions: suggestions(for: whole)) }
        return .found(places.sorted().map { actors[Int($0)].id })
    }

    private static let articles: Set<Form> = Set(
        ["la", "le", "les", "l'", "the", "du", "de", "d'", "des"].map { Form($0) })

    /// The names of other actors that are nearest to `name` by edit distance over folded letters,
    /// one for each actor, best first.
    private func suggestions(for name: String) -> [String] {
        let query = Array(Folding.fold(name).utf8)
        guard query.count >= 2, query.count <= 60 else { return [] }
        let bound = max(1, query.count / 3)
        var best: [(distance: Int, actor: Int, name: String)] = []
        for (number, actor) in actors.enumerated() {
            var nearest: (distance: Int, name: String)?
            for candidate in actor.names where candidate.use != .misspellingSeen {
                let value = candidate.value
                guard value.utf8.count + bound >= query.count,
                    value.utf8.count <= (query.count + bound) * 2
                else { continue }
                let letters = Array(Folding.fold(value).utf8)
                let limit = min(bound, (nearest?.distance ?? bound + 1) - 1)
                let starts = query.count >= 3 && letters.starts(with: query)
                guard let distance = starts ? 1 : editDistance(query, letters, limit: limit),
                    distance < nearest?.distance ?? Int.max
                else { continue }
                nearest = (distance, value)
            }
            if let nearest { best.append((nearest.distance, number, nearest.name)) }
        }
        best.sort { ($0.distance, $0.actor) < ($1.distance, $1.actor) }
        return best.prefix(3).map(\.name)
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
