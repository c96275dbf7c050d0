import Gazetteer
import Records

/// Whom the article names as its source: "selon Tass", "a rapporté l'agence Interfax".
extension RelationReader {
    /// The medium that the sentence relies on; nil where it relies on none.
    var attribution: String? {
        knowledge.media.first { medium in
            guard scene.tokens.contains(medium.tokens.lowerBound) else { return false }
            let start = max(scene.tokens.lowerBound, medium.tokens.lowerBound - 5)
            let before = start..<medium.tokens.lowerBound
            return scene.contains(Self.sourcing, in: before)
        }?.name
    }

    private static let sourcing: Set<Form> = Set(
        [
            "selon", "d'après", "après", "agence", "rapporté", "rapporte", "rapportait", "cité",
            "citant", "indiqué", "annoncé", "rappelé", "révélé", "site",
        ].map { Form($0) })
}
