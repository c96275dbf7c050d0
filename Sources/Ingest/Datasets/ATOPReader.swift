import Records

/// Reads an alliance-level file of ATOP (Leeds et al., codebook 5.1): a row for each alliance or phase of one.
///
/// Read are `atopid`, `begyr begmo begday`, `endyr endmo endday`, `defense offense neutral nonagg consul` and the
/// members `mem1` … `memN` by their Correlates of War numbers; other columns are passed over. A year of 0 as the end
/// is an alliance that lasted when the data were made.
struct ATOPReader {
    private(set) var alliances: [DatasetAlliance] = []
    private(set) var problems: [DatasetProblem] = []

    private let columns: [String: Int]
    private let members: [Int]

    /// - Throws: where the header has not what is needed.
    init(_ text: String) throws(DatasetProblem) {
        let rows = CSVRows(text).rows
        guard let header = rows.first else {
            throw DatasetProblem(line: 1, reason: "there is no header")
        }
        let names = header.cells.map {
            $0.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
        }
        columns = Dictionary(
            names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        members = names.indices.filter { place in
            names[place].hasPrefix("mem") && Int(names[place].dropFirst(3)) != nil
        }
        for needed in ["atopid", "begyr", "defense", "offense", "neutral", "nonagg", "consul"]
        where columns[needed] == nil {
            throw DatasetProblem(line: header.line, reason: "the header has no column “\(needed)”")
        }
        guard members.count > 1 else {
            throw DatasetProblem(
                line: header.line, reason: "the header has no columns “mem1”, “mem2” …")
        }
        var phases: [String: Int] = [:]
        for row in rows.dropFirst() {
            do throws(DatasetProblem) {
                var alliance = try self.alliance(row)
                // Phases of one alliance share its number.
                let phase = phases[alliance.id, default: 0] + 1
                phases[alliance.id] = phase
                if phase > 1 { alliance.id += "-\(phase)" }
                alliances.append(alliance)
            } catch {
                problems.append(error)
            }
        }
    }

    private func alliance(_ row: CSVRows.Row) throws(DatasetProblem) -> DatasetAlliance {
        guard let id = try number("atopid", row), id > 0 else {
            throw problem("atopid", row, "it has no number")
        }
        var parties: [DatasetAlliance.Party] = []
        for place in members {
            if let code = try number(at: place, row), code > 0 { parties.append(.cow(code)) }
        }
        guard Set(parties).count > 1 else {
            throw DatasetProblem(line: row.line, reason: "it has fewer than two members")
        }
        var alliance = DatasetAlliance(
            id: "atop-\(id)", parties: parties, span: row.span, line: row.line)
        alliance.atop = String(id)
        alliance.effective = try date("beg", row)
        guard alliance.effective != nil else { throw problem("begyr", row, "it has no year") }
        alliance.terminated = try date("end", row)
        if alliance.terminated != nil { alliance.status = .terminated }
        alliance.obligations = Obligations(
            defense: try answer("defense", row), offense: try answer("offense", row),
            neutrality: try answer("neutral", row), nonaggression: try answer("nonagg", row),
            consultation: try answer("consul", row))
        return alliance
    }

    /// A year, with its month and day where these are known.
    private func date(_ prefix: String, _ row: CSVRows.Row) throws(DatasetProblem) -> PartialDate? {
        guard let year = try number(prefix + "yr", row), year != 0 else { return nil }
        guard (1_000...9_999).contains(year) else {
            throw problem(prefix + "yr", row, "\(year) is no year")
        }
        guard let month = try number(prefix + "mo", row), month != 0 else { return .year(year) }
        guard (1...12).contains(month) else {
            throw problem(prefix + "mo", row, "\(month) is no month")
        }
        guard let dayNumber = try number(prefix + "day", row), dayNumber != 0 else {
            return .month(month, of: year)
        }
        guard let day = CalendarDate(year: year, month: month, day: dayNumber) else {
            throw problem(
                prefix + "day", row, "\(dayNumber) is no day of \(year)-\(padded(month, to: 2))")
        }
        return .day(day)
    }

    private func answer(_ name: String, _ row: CSVRows.Row) throws(DatasetProblem) -> Answer {
        switch try number(name, row) {
        case 1: return .yes
        case 0: return .no
        case nil: return .unknown
        default: throw problem(name, row, "it is 0, 1 or empty")
        }
    }

    private func number(_ name: String, _ row: CSVRows.Row) throws(DatasetProblem) -> Int? {
        guard let place = columns[name] else { return nil }
        return try number(at: place, row)
    }

    /// Nil for what is missing: empty, `.`, `NA` or a negative code.
    private func number(at place: Int, _ row: CSVRows.Row) throws(DatasetProblem) -> Int? {
        guard place < row.cells.count else { return nil }
        let cell = row.cells[place].filter { !$0.isWhitespace }
        if cell.isEmpty || cell == "." || cell == "NA" { return nil }
        guard let number = Double(cell), number == number.rounded(), abs(number) < 1e9 else {
            throw DatasetProblem(
                line: row.line, column: place + 1, reason: "“\(cell)” is no whole number")
        }
        return number < 0 ? nil : Int(number)
    }

    private func problem(_ name: String, _ row: CSVRows.Row, _ reason: String) -> DatasetProblem {
        DatasetProblem(
            line: row.line, column: columns[name].map { $0 + 1 }, reason: "\(name): \(reason)")
    }
}
