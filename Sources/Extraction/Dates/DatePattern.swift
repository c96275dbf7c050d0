/// One place of a pattern: a term that a cell must have, or a number in digits or words.
struct DatePiece: Sendable {
    enum Kind: Sendable {
        case cell(DateTerm)
        case quantity
    }

    let kind: Kind
    var isOptional = false

    static func of(_ term: DateTerm) -> DatePiece { DatePiece(kind: .cell(term)) }
    /// Taken where it stands; 0 where it does not.
    static func maybe(_ term: DateTerm) -> DatePiece {
        DatePiece(kind: .cell(term), isOptional: true)
    }
    /// "cinq", "soixante-cinq", "120".
    static let quantity = DatePiece(kind: .quantity)

    var terms: DateTerm {
        switch kind {
        case .cell(let term): term
        case .quantity: [.number, .numeral]
        }
    }
}

/// What a pattern found: the cells, and a number for each of its pieces.
struct DateMatch {
    let cells: [DateCell]
    let range: Range<Int>
    let lead: DateLead
    fileprivate(set) var values: InlineArray<12, Int>

    /// The day, the month 1...12, the unit … of piece `index`; 0 where an optional piece is absent.
    subscript(index: Int) -> Int { values[index] }

    var next: DateCell? { range.upperBound < cells.count ? cells[range.upperBound] : nil }
    var nextTerms: DateTerm { next?.terms ?? [.mark, .closed] }
    var previous: DateCell? { range.lowerBound > 0 ? cells[range.lowerBound - 1] : nil }

    /// No space inside: "22/12/2011", not "22 / 12".
    var isGlued: Bool { cells[range].dropFirst().allSatisfy(\.isGlued) }

    func has(_ term: DateTerm) -> Bool { cells[range].contains { $0.is(term) } }

    init?(
        _ pieces: [DatePiece], in cells: [DateCell], at start: Int, lead: DateLead
    ) {
        var values = InlineArray<12, Int>(repeating: 0)
        var index = start
        for (place, piece) in pieces.enumerated() {
            switch piece.kind {
            case .cell(let term):
                guard index < cells.count, cells[index].is(term) else {
                    if piece.isOptional { continue }
                    return nil
                }
                values[place] = term.isNumeric ? cells[index].number : cells[index].value
                index += 1
            case .quantity:
                guard let numeral = Numeral.read(cells, at: index) else { return nil }
                values[place] = numeral.value
                index = numeral.end
            }
        }
        self.cells = cells
        self.lead = lead
        self.values = values
        range = start..<index
    }
}

extension DateMatch {
    /// Where a match of `pieces` that begins at cell `start` ends; nil where they do not match.
    static func end(of pieces: [DatePiece], in cells: [DateCell], at start: Int) -> Int? {
        var index = start
        for piece in pieces {
            switch piece.kind {
            case .cell(let term):
                guard index < cells.count, cells[index].is(term) else {
                    if piece.isOptional { continue }
                    return nil
                }
                index += 1
            case .quantity:
                guard let numeral = Numeral.read(cells, at: index) else { return nil }
                index = numeral.end
            }
        }
        return index
    }
}

extension DateTerm {
    fileprivate var isNumeric: Bool {
        !isDisjoint(with: [.day, .year, .number, .ordinal, .dozen, .numeral])
    }
}
