import Records

/// Reads the names of `leaders.tsv` in one pass over its bytes, without a string for a name.
struct LeaderReader {
    private(set) var entries: [LeaderEntry] = []
    private(set) var countries: [ActorID] = []

    mutating func read(_ bytes: [UInt8]) {
        entries.reserveCapacity(bytes.count / 24)
        Table(bytes).forEachRow { row in
            let country = place(of: ActorID(row[2]))
            for column in 0..<2 { read(row.bytes(column).span, country) }
        }
    }

    /// Rows of one country mostly follow one another.
    private mutating func place(of country: ActorID) -> Int16 {
        let known =
            countries.last == country ? countries.count - 1 : countries.firstIndex(of: country)
        if known == nil { countries.append(country) }
        return Int16(truncatingIfNeeded: known ?? countries.count - 1)
    }

    /// Names, separated by `|`; what follows the mark `*` is a family name, which stands for itself as well.
    private mutating func read(_ names: Span<UInt8>, _ country: Int16) {
        var whole = NameHash()
        var family = NameHash()
        var isFamily = false
        var index = 0
        while let point = CodePoint(in: names, at: index) {
            index += point.width
            switch point.scalar {
            case "|":
                take(whole, country)
                take(family, country)
                (whole, family, isFamily) = (NameHash(), NameHash(), false)
            case "*": isFamily = true
            default:
                whole.combine(point.scalar)
                if isFamily { family.combine(point.scalar) }
            }
        }
        take(whole, country)
        take(family, country)
    }

    private mutating func take(_ name: NameHash, _ country: Int16) {
        if !name.isEmpty { entries.append(LeaderEntry(name: name.form, country: country)) }
    }
}
