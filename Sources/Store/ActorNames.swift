package import Records

/// The names of the actors that the articles name, for those whom no gazetteer knows.
package struct ActorNames: Sendable {
    /// Folded name → the actors that bear it, sorted.
    private let actors: [String: [ActorID]]
    /// Folded last word of a person's name → the persons.
    private let surnames: [String: [ActorID]]
    /// Sorted, as written.
    private let names: [String]

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
    }

    /// The actors so named, whatever the case and the accents, else the persons of that surname;
    /// empty where there is none.
    package func actors(named name: String) -> [ActorID] {
        let key = Self.key(name)
        return actors[key] ?? surnames[key] ?? []
    }

    /// The names nearest to `name`.
    package func suggestions(for name: String) -> [String] { nearest(to: name, among: names) }

    /// The words of a name without marks between them: `Min-Aung Hlaing` is `min aung hlaing`.
    private static func key(_ name: String) -> String {
        Words.of(name).map(\.form).joined(separator: " ")
    }
}
