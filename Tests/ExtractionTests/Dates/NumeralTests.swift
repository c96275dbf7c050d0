import Gazetteer
import Testing

@testable import Extraction

@Suite struct NumeralTests {
    @Test(arguments: [
        ("un", 1), ("dix-sept", 17), ("vingt et un", 21), ("vingt-cinq", 25), ("soixante-cinq", 65),
        ("soixante-dix", 70), ("soixante et onze", 71), ("soixante-dix-sept", 77),
        ("quatre-vingts", 80), ("quatre-vingt-dix-neuf", 99), ("cent", 100), ("cent vingt", 120),
        ("deux cents", 200), ("trois cent quarante-deux", 342), ("cent quatre-vingt-dix", 190),
        ("nonante-neuf", 99), ("septante", 70), ("120", 120), ("999", 999),
    ])
    func `reads numbers up to hundreds`(text: String, value: Int) {
        let tokens = Tokenizer.tokenize(text)
        var cells = DateCells()
        cells.read(0..<tokens.tokens.count, of: tokens, DateLexicon())
        #expect(Numeral.read(cells.cells, at: 0) == Numeral(value: value, end: cells.cells.count))
    }
}
