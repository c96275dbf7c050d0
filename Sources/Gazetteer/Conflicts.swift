package import Records

/// Who fights or threatens whom: between these, soldiers on the other's soil and weapons on their way there
/// are no sign of an alliance.
package struct Conflicts: Sendable {
    static let columns = ["pair", "from", "to", "source"]

    private struct Years: Sendable {
        var from: Int
        var to: Int?
    }

    /// Two actors, whichever is named first.
    private struct Pair: Hashable, Sendable {
        let first: ActorID
        let second: ActorID

        init(_ one: ActorID, _ other: ActorID) {
            (first, second) = one < other ? (one, other) : (other, one)
        }
    }

    private var years: [Pair: Years] = [:]

    init(_ bytes: [UInt8]) {
        Table(bytes).forEachRow { row in
            let pair = row.list(0, separator: UInt8(ascii: " ")).map { ActorID($0) }
            guard pair.count == 2 else { return }
            years[Pair(pair[0], pair[1])] = Years(from: row.integer(1) ?? 0, to: row.integer(2))
        }
    }

    /// Whether the two are at odds in `year`; where no year is given, today.
    package func oppose(_ one: ActorID, _ other: ActorID, in year: Int? = nil) -> Bool {
        guard let span = years[Pair(one, other)] else { return false }
        guard let year else { return span.to == nil }
        return span.from <= year && year <= span.to ?? year
    }
}
