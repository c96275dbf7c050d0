package import Records

/// The persons of `leaders.tsv`: heads of state and government, ministers and other prominent office
/// holders since about 1990, each with the state or organisation that they stand for.
///
///     leaders.country(ofPersonNamed: "Volodymyr Zelensky") // UKR
///     leaders.country(ofPersonNamed: "Macron")             // FRA
///
/// A name is the hash of its letters and digits, folded: neither case, accents, hyphens, apostrophes
/// nor blanks count, so that `Kim Jong-un` is `Kim Jong Un`. A family name stands for its country
/// where the table marks it (`Emmanuel *Macron`) and all who bear it are of one country.
package struct Leaders: Sendable {
    static let columns = ["name", "variants", "country", "office", "from", "to", "source"]

    /// The country of a name that persons of several countries bear.
    static let shared: Int16 = -1

    private let countries: [ActorID]
    /// In order of name, each name once.
    private let entries: [LeaderEntry]

    init(_ bytes: [UInt8]) {
        var reader = LeaderReader()
        reader.read(bytes)
        countries = reader.countries
        entries = Self.distinct(reader.entries)
    }

    /// The state or organisation (`NATO`) that the person stands for; nil for a name that is not in
    /// the table, or in it for several countries.
    package func country(ofPersonNamed name: String) -> ActorID? {
        var hash = NameHash()
        for scalar in name.unicodeScalars { hash.combine(scalar) }
        guard let entry = entry(hash.form), entry.country != Self.shared else { return nil }
        return countries[Int(entry.country)]
    }

    private func entry(_ name: Form) -> LeaderEntry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].name.rawValue < name.rawValue {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < entries.count && entries[low].name == name ? entries[low] : nil
    }

    private static func distinct(_ entries: [LeaderEntry]) -> [LeaderEntry] {
        var distinct: [LeaderEntry] = []
        distinct.reserveCapacity(entries.count)
        for entry in entries.sorted(by: { $0.name.rawValue < $1.name.rawValue }) {
            guard let last = distinct.last, last.name == entry.name else {
                distinct.append(entry)
                continue
            }
            if last.country != entry.country { distinct[distinct.count - 1].country = shared }
        }
        return distinct
    }
}
