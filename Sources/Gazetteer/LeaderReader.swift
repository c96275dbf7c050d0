import Records

/// Reads the names of `leaders.tsv` in one pass over its text, without a string for a row or a field.
struct LeaderReader {
    private(set) var entries: [LeaderEntry] = []
    private(set) var countries: [ActorID] = []
    /// The names of the row until its country, which comes after them, is read.
    private var names: [Form] = []
    private var column = 0
    private var whole = NameHash()
    /// What follows the mark `*`.
    private var family = NameHash()
    private var isFamily = false
    private var code = ""

    mutating func read(_ bytes: [UInt8]) {
        entries.reserveCapacity(bytes.count / 24)
        let start = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        for scalar in String(decoding: bytes[start...], as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\t":
                endField()
                column += 1
            case "\n": column = 0
            case _ where column < Column.country: readName(scalar)
            case _ where column == Column.country: code.unicodeScalars.append(scalar)
            default: break
            }
        }
    }

    private enum Column {
        static let country = 2
    }

    private mutating func readName(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "|": endName()
        case "*": isFamily = true
        default:
            whole.combine(scalar)
            if isFamily { family.combine(scalar) }
        }
    }

    private mutating func endField() {
        if column < Column.country { endName() }
        if column == Column.country { endCountry() }
    }

    private mutating func endName() {
        if !whole.isEmpty { names.append(whole.form) }
        if !family.isEmpty { names.append(family.form) }
        whole = NameHash()
        family = NameHash()
        isFamily = false
    }

    /// Gives the row's names their country; rows of one country mostly follow one another.
    private mutating func endCountry() {
        let id = ActorID(code)
        let known = countries.last == id ? countries.count - 1 : countries.firstIndex(of: id)
        if known == nil { countries.append(id) }
        let country = Int16(truncatingIfNeeded: known ?? countries.count - 1)
        for name in names { entries.append(LeaderEntry(name: name, country: country)) }
        names.removeAll(keepingCapacity: true)
        code = ""
    }
}
