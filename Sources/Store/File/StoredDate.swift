import Records

/// A date that may be missing, as a file has it.
struct StoredDate: Stored {
    let date: PartialDate?

    init(_ date: PartialDate?) { self.date = date }

    func write(to file: inout SnapshotEncoder) {
        file.write(date?.edtf)
        guard let date else { return }
        for day in [date.earliest, date.latest] { file.write(day.map { [$0.dayNumber] } ?? []) }
        file.write(date.precision.rawValue)
        file.write(date.anchor)
        file.write(date.sourceText)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        guard let edtf = try file.optionalText() else {
            date = nil
            return
        }
        let (earliest, latest) = (try Self.day(&file), try Self.day(&file))
        guard let precision = PartialDate.Precision(rawValue: try file.text()) else {
            throw .damaged
        }
        date = PartialDate(
            edtf: edtf, earliest: earliest, latest: latest, precision: precision,
            anchor: try file.optionalText(), sourceText: try file.optionalText())
    }

    private static func day(
        _ file: inout SnapshotDecoder
    ) throws(SnapshotFileProblem) -> CalendarDate? {
        guard let number = try file.numbers(Int.self).first else { return nil }
        // The years 1 to 9999.
        guard (-719_162...2_932_896).contains(number) else { throw .damaged }
        return CalendarDate(dayNumber: number)
    }
}

extension SnapshotDecoder {
    mutating func twoDates() throws(SnapshotFileProblem) -> (PartialDate?, PartialDate?) {
        let dates = try values(StoredDate.self)
        guard dates.count == 2 else { throw .damaged }
        return (dates[0].date, dates[1].date)
    }
}
