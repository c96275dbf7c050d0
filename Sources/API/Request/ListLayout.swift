/// How the rows of a list are put together.
enum ListLayout: Sendable {
    /// Records in an envelope with the total and the next page.
    case envelope
    /// Flat records in a bare array.
    case array
    /// JSON values, a line each.
    case lines(isFlat: Bool)
    case csv

    enum Shape: String, CaseIterable {
        case objects
        /// Without nesting.
        case array
    }

    /// - Throws: where nested records are asked for as CSV.
    init(_ mediaType: MediaType, _ shape: Shape?) throws(Problem) {
        switch mediaType {
        case .ndjson: self = .lines(isFlat: shape == .array)
        case .csv:
            guard shape != .objects else {
                throw Problem(
                    .contradiction, "CSV has flat records: leave “shape=objects” out.",
                    parameter: .shape, value: shape?.rawValue, suggestions: ["array"])
            }
            self = .csv
        default: self = shape == .array ? .array : .envelope
        }
    }

    /// Whether its records have no lists and objects inside.
    var isFlat: Bool {
        switch self {
        case .envelope: false
        case .lines(let isFlat): isFlat
        case .array, .csv: true
        }
    }

    /// How many records a page may have.
    var limits: ClosedRange<Int> { isPaged ? 1...1_000 : 1...Self.largest }

    /// The records of a page where nothing is said; nil for all that there are.
    var defaultLimit: Int? { isPaged ? 100 : nil }

    /// What reads a bare array, lines or CSV rarely looks for a next page: it gets all at once.
    private var isPaged: Bool { if case .envelope = self { true } else { false } }

    /// Longer lists must be asked for in parts.
    static let largest = 10_000
}
