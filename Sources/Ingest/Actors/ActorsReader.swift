import Gazetteer
import Records

/// Reads `actors.tsv` line by line, and gathers all that is wrong with it.
struct ActorsReader {
    let file: String
    private(set) var failures: [SeedFailure] = []
    private(set) var actors: [Actor] = []
    private(set) var organisations: [Organisation] = []
    private(set) var parties: Set<ActorID> = []

    private enum Column: String, CaseIterable {
        case id, kind
        case nameFR = "name_fr"
        case nameEN = "name_en"
        case aliases, acronyms, demonyms, country, military, party, members, wikidata, source
    }

    /// Kinds of actors, and of organisations beside them.
    private static let kinds = [
        "state", "organisation", "coalition", "operation", "pact", "armed_group", "company",
    ]

    /// Where each column stands.
    private var columns: [Column: Int] = [:]
    private var line = 1
    private var fields: [Substring] = []
    /// In which line an id stands first.
    private var lines: [String: Int] = [:]
    /// What other lines may be meant by, looked up when all are read.
    private var references: [(id: String, line: Int, column: Int)] = []

    init(file: String) { self.file = file }

    mutating func read(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return failures.append(SeedFailure(file: file, reason: "not UTF-8"))
        }
        let rows = text.drop { $0 == "\u{FEFF}" }.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let header = rows.first, !header.isEmpty else {
            return failures.append(
                SeedFailure(file: file, line: 1, reason: "no line that names the columns"))
        }
        readHeader(header)
        guard failures.isEmpty else { return }
        for row in rows.dropFirst() {
            line += 1
            if row.isEmpty || row.hasPrefix("#") { continue }
            fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            readRow()
        }
        for reference in references
        where lines[reference.id] == nil && Gazetteer.standard.actor(ActorID(reference.id)) == nil {
            failures.append(
                SeedFailure(
                    file: file, line: reference.line, column: reference.column,
                    reason:
                        "nobody knows \"\(reference.id)\": expected the id of a state or of another line"
                ))
        }
    }

    private mutating func readHeader(_ header: Substring) {
        var place = 1
        for (index, name) in header.split(separator: "\t", omittingEmptySubsequences: false)
            .enumerated()
        {
            if let column = Column(rawValue: String(name)) {
                if columns.updateValue(index, forKey: column) != nil {
                    fail("column \"\(name)\" stands there twice", at: place)
                }
            } else {
                let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
                fail("unknown column \"\(name)\": expected some of \(known)", at: place)
            }
            place += name.count + 1
        }
        if columns[.id] == nil { fail("no column \"id\"") }
    }

    private mutating func readRow() {
        if fields.count > columns.count {
            return fail("\(fields.count) fields, where the first line names \(columns.count)")
        }
        let id = value(.id)
        guard !id.isEmpty, id.utf8.allSatisfy(Self.isIdentifying) else {
            return fail(
                "\"\(id)\" is no id: expected letters, digits and hyphens", at: place(of: .id))
        }
        if let first = lines.updateValue(line, forKey: id) {
            return fail("\"\(id)\" stands in line \(first) already", at: place(of: .id))
        }
        let known = Gazetteer.standard.actor(ActorID(id))
        let kind = value(.kind)
        guard kind.isEmpty && known != nil || Self.kinds.contains(kind) else {
            return fail(
                "\"\(kind)\" is no kind: expected one of \(Self.kinds.joined(separator: ", "))",
                at: place(of: .kind))
        }
        let names = [value(.nameFR), value(.nameEN)].filter { !$0.isEmpty }
        guard let name = names.first ?? known?.name.fr else {
            return fail("a new actor needs name_fr or name_en", at: place(of: .nameFR))
        }
        add(id, kind, known, names: (fr: name, en: names.last ?? known?.name.en ?? name))
    }

    private mutating func add(
        _ id: String, _ kind: String, _ known: Actor?, names: (fr: String, en: String)
    ) {
        var actor = Actor(
            id: ActorID(id), kind: known?.kind ?? Actor.Kind(rawValue: kind) ?? .organisation,
            name: LocalizedName(en: names.en, fr: names.fr))
        actor.names =
            list(.aliases, .alias) + list(.acronyms, .acronym) + list(.demonyms, .demonym)
        actor.codes.wikidata = value(.wikidata).isEmpty ? nil : value(.wikidata)
        if let country = reference(value(.country), at: place(of: .country) ?? 1) {
            actor.country = country
        }
        actors.append(actor)
        if isYes(.party) { parties.insert(actor.id) }
        let members = self.members()
        guard known == nil || !members.isEmpty, actor.kind == .organisation else { return }
        organisations.append(
            Organisation(
                id: actor.id, kind: Organisation.Kind(rawValue: kind) ?? .organisation,
                isMilitary: isYes(.military), members: members))
    }

    /// `MLI:2023`, `UZB:2006-2012` or a code alone.
    private mutating func members() -> [Organisation.Member] {
        var place = place(of: .members) ?? 1
        return items(.members).compactMap { item in
            defer { place += item.count + 1 }
            let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard let state = reference(String(parts[0]), at: place) else { return nil }
            let words =
                parts.count > 1
                ? parts[1].split(separator: "-", omittingEmptySubsequences: false) : []
            let years = words.compactMap { Int($0) }.filter { (1000...9999).contains($0) }
            guard years.count == words.count, words.count <= 2 else {
                fail("\"\(item)\" has no years: expected MLI, MLI:2023 or UZB:2006-2012", at: place)
                return nil
            }
            return Organisation.Member(
                state: state, from: years.first, to: years.count > 1 ? years[1] : nil)
        }
    }

    private mutating func reference(_ id: String, at column: Int) -> ActorID? {
        guard !id.isEmpty else { return nil }
        references.append((id, line, column))
        return ActorID(id)
    }

    private mutating func isYes(_ column: Column) -> Bool {
        let value = value(column)
        if !["", "yes", "no"].contains(value) {
            fail("\"\(value)\" is neither yes nor no", at: place(of: column))
        }
        return value == "yes"
    }

    private func list(_ column: Column, _ use: ActorName.Use) -> [ActorName] {
        items(column).map {
            ActorName(String($0), language: use == .demonym ? "fr" : nil, use: use)
        }
    }

    private func items(_ column: Column) -> [Substring] {
        value(column).split(separator: "|").map { Substring($0) }
    }

    private func value(_ column: Column) -> String {
        guard let index = columns[column], index < fields.count else { return "" }
        return String(fields[index])
    }

    /// In code points, counted from 1.
    private func place(of column: Column) -> Int? {
        guard let index = columns[column], index < fields.count else { return nil }
        return fields[..<index].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    }

    private mutating func fail(_ reason: String, at column: Int? = nil) {
        failures.append(SeedFailure(file: file, line: line, column: column, reason: reason))
    }

    private static func isIdentifying(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
