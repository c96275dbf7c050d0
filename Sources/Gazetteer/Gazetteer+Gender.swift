package import Records

/// The grammatical gender of a name in French.
package enum Gender: Sendable {
    case feminine, masculine
}

extension Gazetteer {
    /// By which pronoun French speaks of the actor; nil for persons and groups.
    ///
    /// States in -e are feminine but for a handful (Mexique, Cambodge, Mozambique …); of organisations the
    /// first noun of the name decides ("la Communauté", "l'Organisation", "le Conseil").
    package func gender(of id: ActorID) -> Gender? {
        guard let actor = actor(id) else { return nil }
        let name = actor.name.fr
        switch actor.kind {
        case .state:
            if Self.masculineStates.contains(id.rawValue) { return .masculine }
            let first = Self.firstWord(of: name)
            if first == "République" || first == "Corée" || first == "Guinée" || first == "Côte"
                || first == "Papouasie-Nouvelle-Guinée" || first == "Arabie"
            {
                return .feminine
            }
            return name.utf8.last == UInt8(ascii: "e") ? .feminine : .masculine
        case .organisation:
            let first = Folding.fold(String(Self.firstWord(of: name)))
            return Self.feminineNouns.contains(first) ? .feminine : .masculine
        default: return nil
        }
    }

    private static func firstWord(of name: String) -> Substring {
        name[..<(name.utf8.firstIndex(of: UInt8(ascii: " ")) ?? name.endIndex)]
    }

    /// Whether French speaks of the state as of several: "les États-Unis".
    package func isPlural(_ id: ActorID) -> Bool { Self.pluralStates.contains(id.rawValue) }

    private static let pluralStates: Set<String> = [
        "USA", "ARE", "PHL", "NLD", "COM", "SYC", "MDV", "FJI", "BHS", "SLB", "MHL", "PLW",
    ]
    private static let masculineStates: Set<String> = [
        "MEX", "KHM", "MOZ", "ZWE", "BLZ", "SUR", "SGP", "CPV",
    ]
    private static let feminineNouns: Set<String> = [
        "organisation", "union", "communaute", "alliance", "coalition", "ligue", "force", "mission",
        "association", "conference", "initiative", "operation", "commission", "cour",
    ]
}
