package import Records

/// The names of the actors that the articles name, for those whom no gazetteer knows.
package struct ActorNames: Sendable {
    /// Folded name → the actors that bear it, sorted.
    private let actors: [String: [ActorID]]
    /// Folded last word of a person's name → the persons.
    private let surnames: [String: [ActorID]]
    /// Sorted, as written.
    private let names: [String]
    /// The folded words of each of `names`.
    private let words: [[String]]

    init(_ actors: [Actor]) {
        var byName: [String: Set<ActorID>] = [:]
        var bySurname: [String: Set<ActorID>] = [:]
        var names: Set<String> = []
        for actor in actors {
            let spellings = [actor.id.rawValue, actor.name.en, actor.name.fr]
            for name in spellings + actor.names.map(\.value) {
                byName[Self.key(name), default: []].insert(actor.id)
                guard actor.kind == .person, let last = Words.of(name).last else { continue }
                bySurname[last.form, default: []].insert(actor.id)
            }
            names.insert(actor.name.en)
            names.insert(actor.name.fr)
        }
        self.actors = byName.mapValues { $0.sorted() }
        surnames = bySurname.mapValues { $0.sorted() }
        self.names = names.sorted()
        words = self.names.map { Words.of($0).map(\.form) }
    }

    /// The actors so named, whatever the case and the accents, else the persons of that surname;
    /// empty where there is none.
    package func actors(named name: String) -> [ActorID] {
        let key = Self.key(name)
        return actors[key] ?? surnames[key] ?? []
    }

    /// The names nearest to `name`; else those that hold all its words; else those of whose words
    /// one is near to it, as of a surname in another spelling.
    package func suggestions(for name: String) -> [String] {
        let near = nearest(to: name, among: names)
        guard near.isEmpty else { return near }
        let asked = Words.of(name).map(\.form)
        guard asked.contains(where: { $0.count >= Self.shortestWord }) else { return [] }
        let holding = names.indices.filter { number in asked.allSatisfy(words[number].contains) }
        guard holding.isEmpty else { return holding.prefix(Self.most).map { names[$0] } }
        let similar = nearest(to: name, among: Set(words.joined()).sorted())
            .filter { $0.count >= Self.shortestWord }
        return similar.flatMap { word in
            names.indices.filter { words[$0].contains(word) }.map { names[$0] }
        }.prefix(Self.most).map(\.self)
    }

    /// Shorter words stand in many names.
    private static let shortestWord = 4
    private static let most = 3

    /// The words of a name without marks between them: `Min-Aung Hlaing` is `min aung hlaing`.
    private static func key(_ name: String) -> String {
        Words.of(name).map(\.form).joined(separator: " ")
    }
}
