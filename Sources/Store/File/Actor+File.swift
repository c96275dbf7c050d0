import Records

/// Actors are kept whole: names are looked up among them, and they are few.
extension Actor: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(id.rawValue)
        file.write(kind.rawValue)
        file.write(name.en)
        file.write(name.fr)
        file.write(names)
        file.write(codes.iso2)
        file.write(codes.iso3)
        file.write(codes.isoNumeric)
        file.write(codes.cow.map { [$0] } ?? [])
        file.write(codes.gw.map { [$0] } ?? [])
        file.write(codes.wikidata)
        file.write(country?.rawValue)
        file.write(positions)
        file.write(memberships)
        file.write(mentionCount)
        file.write(articles)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        let id = ActorID(try file.text())
        guard let kind = Kind(rawValue: try file.text()) else { throw .damaged }
        self.init(
            id: id, kind: kind, name: LocalizedName(en: try file.text(), fr: try file.text()),
            names: try file.values(),
            codes: Codes(
                iso2: try file.optionalText(), iso3: try file.optionalText(),
                isoNumeric: try file.optionalText(), cow: try file.numbers(Int.self).first,
                gw: try file.numbers(Int.self).first, wikidata: try file.optionalText()),
            country: try file.optionalText().map { ActorID($0) }, positions: try file.values(),
            memberships: try file.values(), mentionCount: try file.number(),
            articles: try file.values())
    }
}

extension Identifier: Stored {
    func write(to file: inout SnapshotEncoder) { file.write(rawValue) }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        self.init(try file.text())
    }
}

extension ActorName: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(value)
        file.write(language)
        file.write(use.rawValue)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        let (value, language) = (try file.text(), try file.optionalText())
        guard let use = Use(rawValue: try file.text()) else { throw .damaged }
        self.init(value, language: language, use: use)
    }
}

extension Position: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(title)
        file.write(body)
        file.write(country?.rawValue)
        file.write([seenFrom, seenTo].map(StoredDate.init))
        file.write(articles)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        self.init(
            title: try file.text(), body: try file.optionalText(),
            country: try file.optionalText().map { ActorID($0) })
        (seenFrom, seenTo) = try file.twoDates()
        articles = try file.values()
    }
}

extension Membership: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(organisation)
        file.write(role)
        file.write([from, to].map(StoredDate.init))
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        self.init(organisation: try file.value(), role: try file.text())
        (from, to) = try file.twoDates()
    }
}
