import Store

/// What a request to `/timeline` asks for: alliances as `/alliances` finds them, by year or month.
struct TimelineRequest: Sendable {
    var list: ListRequest
    var interval: Interval
    var columns: [DateColumn]
    var canonical: CanonicalQuery

    /// The day of an alliance is the first that is known of it, unless `of` says which.
    private static let first = "first"
    private static let beginnings: [DateColumn] = [.announced, .signed, .effective]

    init(
        path: String, as mediaType: MediaType, _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        list = try ListRequest(.alliance, path: path, as: mediaType, arguments, resolver)
        interval = try arguments.choice(.interval, of: Interval.self) ?? .year
        let names = [Self.first] + RecordKind.alliance.dates.map(\.rawValue)
        let of = try arguments.choice(.of, among: names) ?? Self.first
        columns = DateColumn(rawValue: of).map { [$0] } ?? Self.beginnings
        canonical = list.canonical
        canonical.add(.interval, interval == .year ? nil : interval.rawValue)
        canonical.add(.of, of == Self.first ? nil : of)
    }
}
