import Records

/// The armed groups and arms makers of `groups.tsv`. Names follow the lists of the United Nations
/// Security Council where it lists a group, the press and the makers' own names elsewhere.
enum GroupTable {
    static let columns = [
        "id", "kind", "name_en", "name_fr", "aliases", "country", "party", "source",
    ]

    static func drafts(_ bytes: [UInt8]) -> [Draft] {
        var drafts: [Draft] = []
        Table(bytes).forEachRow { row in
            var draft = Draft(
                Actor(
                    id: ActorID(row[0]), kind: Actor.Kind(rawValue: row[1]) ?? .armedGroup,
                    name: LocalizedName(en: row[2], fr: row[3]),
                    country: row.value(5).map { ActorID($0) }))
            draft.add([row.bytes(3)], language: "fr", use: .name)
            draft.add([row.bytes(2)], language: "en", use: .name)
            for alias in row.items(4) {
                draft.add([alias], language: nil, use: isAcronym(alias) ? .acronym : .alias)
            }
            drafts.append(draft)
        }
        return drafts
    }

    /// What a group is in a relation between states.
    enum Part: String {
        /// States make arrangements with it, as they do with each other.
        case yes
        /// It is an army of its country: what it does, the state does.
        case state
    }

    /// Column `party`; most groups have no part.
    static func parts(_ bytes: [UInt8]) -> [ActorID: Part] {
        var parts: [ActorID: Part] = [:]
        Table(bytes).forEachRow { row in
            parts[ActorID(row[0])] = row.value(6).flatMap { Part(rawValue: $0) }
        }
        return parts
    }

    private static func isAcronym(_ alias: ArraySlice<UInt8>) -> Bool {
        alias.count <= 5
            && String(decoding: alias, as: UTF8.self).unicodeScalars.allSatisfy {
                Letter($0) == .upper || Letter($0) == .digit
            }
    }
}
