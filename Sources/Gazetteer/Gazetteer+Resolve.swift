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
    /// An id wins over all else: `AUS` is Australia; `AU` its two letters and the African Union's.
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
}
