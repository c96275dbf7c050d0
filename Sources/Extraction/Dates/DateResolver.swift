import Records

/// Expressions in the order of the text in, values out; remembers the last date told.
struct DateResolver {
    /// What the resolver made of an expression; `problem` where it could not, or doubts.
    struct Outcome {
        var value: PartialDate?
        var problem: Problem?

        static func found(_ value: PartialDate?, _ anchor: String? = nil) -> Outcome {
            Outcome(value: anchor == nil ? value : value?.anchored(anchor), problem: nil)
        }

        static func failed(_ problem: Problem) -> Outcome { Outcome(value: nil, problem: problem) }
        static let nothing = Outcome(value: nil, problem: nil)
    }

    enum Problem: String {
        /// Neither a publication date nor a date in the text gives the year.
        case noYear = "date.no_year"
        /// Relative to a publication date that the page does not state.
        case noReference = "date.no_reference"
        /// Relative to a date that the text has not told.
        case noAnchor = "date.no_anchor"
        /// The weekday is not that of the date.
        case contradiction = "date.contradiction"
        /// 31 June.
        case noSuchDay = "date.no_such_day"
    }

    let published: PartialDate?
    /// Without a publication date: the latest day or month that the article itself states.
    let anchor: PartialDate?
    /// How a value says that it was resolved against `published`.
    let publishedAnchor: String?
    private(set) var lastDay: CalendarDate?
    /// Months since year 0.
    private(set) var lastMonth: Int?
    private(set) var lastYear: Int?

    init(published: PartialDate?, anchor: PartialDate?, publishedAnchor: String? = nil) {
        self.published = published
        self.publishedAnchor = publishedAnchor ?? published.map { "published \($0.edtf)" }
        self.anchor = published == nil ? anchor : nil
    }

    mutating func resolve(_ reading: DateReading) -> Outcome {
        var outcome = outcome(of: reading)
        if let value = outcome.value {
            outcome.value = shaded(value, by: reading.lead)
            remember(value)
        } else if outcome.problem != nil {
            lastDay = nil
            lastMonth = nil
            lastYear = nil
        }
        return outcome
    }

    private func shaded(_ value: PartialDate, by lead: DateLead) -> PartialDate {
        let narrow = lead.part.map { value.narrowed(to: $0) } ?? value
        return lead.isApproximate ? narrow.approximate : narrow
    }

    private mutating func remember(_ value: PartialDate) {
        guard let first = value.earliest, let last = value.latest else { return }
        let isOneMonth = first.year == last.year && first.month == last.month
        lastDay = first == last ? first : value.precision == .interval && isOneMonth ? last : nil
        lastMonth = isOneMonth ? first.year * 12 + first.month - 1 : nil
        lastYear = first.year == last.year ? first.year : lastYear
    }

    private func outcome(of reading: DateReading) -> Outcome {
        switch reading.expression {
        case .day(let day): resolve(day, reading)
        case .days(let start, let end, _): resolve(start, end, reading)
        case .month(let month, let year, let toward): resolve(month: month, year, toward, reading)
        case .months(let from, let fromYear, let to, let year):
            resolve(from: from, fromYear, to: to, year, reading)
        case .year(let year): .found(PartialDate.year(year))
        case .years(let from, let to): years(from, to)
        case .season(let season, let year, let toward):
            resolve(season: season, year, toward, reading)
        case .quarter(let quarter, let year):
            resolve(part: quarter, of: 3, year, reading) { PartialDate.quarter($0, of: $1) }
        case .half(let half, let year):
            resolve(part: half, of: 6, year, reading) { PartialDate.half($0, of: $1) }
        case .decade(let year): .found(PartialDate.decade(year))
        case .weekday(let weekday, let toward): resolve(weekday: weekday, toward, reading)
        case .relativeDay(let shift): resolve(dayShift: shift)
        case .relativeUnit(let unit, let shift): resolve(unit: unit, shift)
        case .weekend(let toward): resolve(weekend: toward, reading)
        case .narrative(let unit, let shift): resolve(narrative: unit, shift)
        case .narrativeMonth(let month, let day): narrativeMonth(month, day)
        case .monthOfRelativeYear(let month, let day, let shift):
            resolve(month, day, ofYear: shift)
        case .distance(let count, let unit, .publication): distance(count, unit)
        case .distance(let count, let unit, .narrative): narrativeDistance(count, unit)
        case .elapsed(let count, let unit): distance(-count, unit)
        case .duration, .vague: .nothing
        }
    }

    private func years(_ from: Int, _ to: Int) -> Outcome {
        guard let start = PartialDate.year(from), let end = PartialDate.year(to) else {
            return .nothing
        }
        return .found(.interval(start, end))
    }
}

extension DateResolver {
    var textAnchor: String? { anchor.map { "\($0.edtf) in the text" } }

    /// The day of publication; nil where only its month or year is known.
    var publicationDay: CalendarDate? {
        guard let published, published.earliest == published.latest else { return nil }
        return published.latest
    }
}
