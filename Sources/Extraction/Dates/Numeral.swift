/// A whole number in digits or in French words up to 999.
struct Numeral: Equatable {
    let value: Int
    let end: Int

    /// `soixante-cinq` → 65, `quatre-vingt-dix` → 90, `120` → 120; nil where none begins at `start`,
    /// and for a piece of a longer figure (`1 000`, `2,5`).
    static func read(_ cells: [DateCell], at start: Int) -> Numeral? {
        guard start < cells.count else { return nil }
        return cells[start].is(.number) ? digits(cells, start) : words(cells, start)
    }

    private static func digits(_ cells: [DateCell], _ start: Int) -> Numeral? {
        let cell = cells[start]
        guard cell.number > 0, cell.number < 1000 else { return nil }
        if start > 0 {
            let before = cells[start - 1]
            if before.is(.number) { return nil }
            let isDecimal = before.is([.comma, .dot]) && before.isGlued && cell.isGlued
            if isDecimal, start > 1, cells[start - 2].is(.number) { return nil }
        }
        return Numeral(value: cell.number, end: start + 1)
    }

    private static func words(_ cells: [DateCell], _ start: Int) -> Numeral? {
        guard cells[start].is(.numeral) else { return nil }
        var value = cells[start].number
        var last = value
        var index = start + 1
        while let next = joined(cells, at: index, after: last) {
            let part = cells[next].number
            switch (last, part) {
            case (4, 20): value += 76
            case (2...9, 100): value += last * 99
            case (20...100, 1...19):
                value += part
            case (100, 20...90): value += part
            case (10, 7...9): value += part
            default: return Numeral(value: value, end: index)
            }
            last = last == 4 && part == 20 ? 80 : part
            index = next + 1
        }
        return Numeral(value: value, end: index)
    }

    /// The numeral that goes on at `index`, past a hyphen or the "et" of "vingt et un".
    private static func joined(_ cells: [DateCell], at index: Int, after last: Int) -> Int? {
        guard index < cells.count else { return nil }
        if cells[index].is(.numeral) { return index }
        guard index + 1 < cells.count, cells[index + 1].is(.numeral) else { return nil }
        if cells[index].is(.hyphen) { return index + 1 }
        let isOne = cells[index + 1].number == 1 || cells[index + 1].number == 11
        return cells[index].is(.and) && last >= 20 && isOne ? index + 1 : nil
    }
}
