package import Records

/// A news agency, newspaper, broadcaster or site.
package struct Medium: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case agency, newspaper, broadcaster, site, platform
    }

    package let name: String
    package let kind: Kind
    /// The state where it is published; nil where unclear.
    package let country: ActorID?
}

/// A medium's name in a text.
package struct MediumMatch: Sendable, Equatable {
    package let tokens: Range<Int>
    package let medium: Medium
}

/// The media of `media.tsv`, by their names as their mastheads write them and as others quote them.
package struct Press: Sendable {
    static let columns = ["name", "kind", "country", "aliases", "source"]

    package let media: [Medium]
    /// Every name of two words or more: in a text it is no mention of the state it may contain.
    let compoundNames: [String]
    private let names: PhraseTable<(medium: Int32, condition: Spelling.Condition)>

    init(_ bytes: [UInt8]) {
        var media: [Medium] = []
        var compounds: [String] = []
        var phrases = PhraseList<(medium: Int32, condition: Spelling.Condition)>()
        Table(bytes).forEachRow { row in
            guard let kind = Medium.Kind(rawValue: row[1]) else { return }
            let place = Int32(truncatingIfNeeded: media.count)
            let name = Spelling(row.bytes(0), language: nil, use: .acronym)
            media.append(
                Medium(
                    name: name.text, kind: kind, country: row.value(2).map { ActorID($0) }))
            let aliases = row.items(3).map { Spelling($0, language: nil, use: .acronym) }
            for spelling in [name] + aliases {
                let words = phrases.add(spelling.text, (place, Self.condition(of: spelling)))
                if words > 1 { compounds.append(spelling.text) }
            }
        }
        self.media = media
        compoundNames = compounds
        names = PhraseTable(phrases)
    }

    /// "Le Monde" begins with a capital even in the middle of a sentence; "journal Libération" does not.
    private static func condition(of spelling: Spelling) -> Spelling.Condition {
        guard spelling.condition == .capital, let first = spelling.text.unicodeScalars.first,
            Letter(first) == .upper
        else { return spelling.condition }
        return .capitalAtStart
    }

    /// The medium called `name`, whatever its case and accents; nil where unknown.
    package func medium(named name: String) -> Medium? {
        names.values(of: name).first.map { media[Int($0.medium)] }
    }

    /// The media that `range` of the text's tokens names: the longest name at each place, left to
    /// right, without overlaps. Every word of the name must be capitalised as far as it is in the
    /// table ("Le Monde", not "le monde").
    package func media(in text: TokenizedText, range: Range<Int>) -> [MediumMatch] {
        let scan = Scan(text: text, limit: min(range.upperBound, text.tokens.count))
        var found: [MediumMatch] = []
        var position = max(0, range.lowerBound)
        while position < scan.limit {
            guard
                let match = names.longestMatch(in: text.tokens, at: position, limit: scan.limit),
                let value = match.values.first(where: { scan.meets($0.condition, match.tokens) })
            else {
                position += 1
                continue
            }
            position = match.tokens.upperBound
            found.append(
                MediumMatch(tokens: match.tokens, medium: media[Int(value.medium)]))
        }
        return found
    }
}
