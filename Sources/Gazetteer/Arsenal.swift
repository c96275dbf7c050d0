package import Records

/// A weapon system that the package knows.
package struct Weapon: Sendable, Equatable {
    package enum Category: String, Sendable, CaseIterable {
        case fighter, bomber, trainer, transport, patrol, helicopter, drone, missile, torpedo, radar
        case airDefence = "air_defence"
        case tank
        case armouredVehicle = "armoured_vehicle"
        case artillery, rifle, ship, submarine
        case electronicWarfare = "electronic_warfare"
        case cyber
    }

    /// The usual designation, one for all spellings: `Su-30`.
    package let designation: String
    package let category: Category
    /// The state whose industry makes it; nil for what several make together.
    package let makerCountry: ActorID?
}

/// A weapon system's name in a text.
package struct WeaponMatch: Sendable, Equatable {
    package let tokens: Range<Int>
    package let designation: String
    package let category: Weapon.Category
    package let makerCountry: ActorID?
}

/// The weapon systems of `weapons.tsv`, by any spelling of their designations (the makers', and their
/// transliterations in French and English).
package struct Arsenal: Sendable {
    static let columns = ["designation", "category", "maker", "spellings", "source"]

    package let weapons: [Weapon]
    /// Every spelling of two words or more: in a text it is no mention of the maker in it, as in
    /// "Sukhoï-30".
    let compoundSpellings: [String]
    private let spellings: PhraseTable<(weapon: Int32, condition: Spelling.Condition)>

    init(_ bytes: [UInt8], decoys: [String]) {
        var weapons: [Weapon] = []
        var compounds: [String] = []
        var phrases = PhraseList<(weapon: Int32, condition: Spelling.Condition)>()
        Table(bytes).forEachRow { row in
            guard let category = Weapon.Category(rawValue: row[1]) else { return }
            let place = Int32(truncatingIfNeeded: weapons.count)
            weapons.append(
                Weapon(
                    designation: row[0], category: category,
                    makerCountry: row.value(2).map { ActorID($0) }))
            for text in row.items(3) {
                let spelling = Spelling(text, language: nil, use: .name)
                let words = phrases.add(spelling.text, (place, spelling.condition))
                if words > 1 { compounds.append(spelling.text) }
            }
        }
        for decoy in decoys { phrases.add(decoy, (-1, .anyCase)) }
        self.weapons = weapons
        compoundSpellings = compounds
        spellings = PhraseTable(phrases)
    }

    /// The weapons that `range` of the text's tokens names: the longest designation at each place,
    /// left to right, without overlaps.
    package func weapons(in text: TokenizedText, range: Range<Int>) -> [WeaponMatch] {
        let scan = Scan(text: text, limit: min(range.upperBound, text.tokens.count))
        var found: [WeaponMatch] = []
        var position = max(0, range.lowerBound)
        while position < scan.limit {
            guard
                let match = spellings.longestMatch(
                    in: text.tokens, at: position, limit: scan.limit),
                let value = match.values.first(where: { scan.meets($0.condition, match.tokens) })
            else {
                position += 1
                continue
            }
            position = match.tokens.upperBound
            guard value.weapon >= 0 else { continue }
            let weapon = weapons[Int(value.weapon)]
            found.append(
                WeaponMatch(
                    tokens: match.tokens, designation: weapon.designation,
                    category: weapon.category, makerCountry: weapon.makerCountry))
        }
        return found
    }
}
