/// What an expression says, before it is resolved; 0 stands for what it leaves out.
enum TimeExpression: Sendable, Equatable {
    case day(StatedDay)
    /// "du 10 au 14 octobre"; `isList` for "les 26 et 27 mai".
    case days(StatedDay, StatedDay, isList: Bool)
    case month(Int, year: Int, toward: Toward)
    case months(Int, fromYear: Int, Int, year: Int)
    case year(Int)
    case years(Int, Int)
    case season(Int, year: Int, toward: Toward)
    case quarter(Int, year: Int)
    case half(Int, year: Int)
    case decade(Int)
    case weekday(Int, Toward)
    /// "hier" -1.
    case relativeDay(Int)
    /// "l'année dernière" -1, "cette semaine" 0.
    case relativeUnit(DateUnit, Int)
    case weekend(Toward)
    /// "le lendemain" +1 day, "la même année" 0 years: counted from the last date told.
    case narrative(DateUnit, Int)
    /// "septembre de la même année"; the day is 0 where there is none.
    case narrativeMonth(Int, day: Int)
    /// "en mars de l'an dernier": the year counted from the publication.
    case monthOfRelativeYear(Int, day: Int, Int)
    /// "il y a deux ans" -2, "dans trois mois" +3.
    case distance(Int, DateUnit, from: Origin)
    /// "depuis cinq ans": a duration that ends at the publication.
    case elapsed(Int, DateUnit)
    /// Months or days; both nil where the text leaves the length open ("cinq à dix ans").
    case duration(months: Int?, days: Int?)
    /// "ces dernières semaines".
    case vague

    enum Toward: Int, Sendable { case past = -1, unstated, future }
    enum Origin: Sendable { case publication, narrative }

    struct StatedDay: Sendable, Equatable {
        var day: Int
        var month: Int
        var year = 0
        var weekday = 0
        var toward = Toward.unstated

        init(_ day: Int, _ month: Int, _ year: Int = 0, weekday: Int = 0) {
            self.day = day
            self.month = month
            self.year = year
            self.weekday = weekday
        }
    }

    /// The text states the whole value, year included.
    var isExplicit: Bool {
        switch self {
        case .day(let day): day.year > 0
        case .days(_, let end, _): end.year > 0
        case .month(_, let year, _), .months(_, _, _, let year), .season(_, let year, _),
            .quarter(_, let year), .half(_, let year):
            year > 0
        case .year, .years, .decade: true
        default: false
        }
    }
}
