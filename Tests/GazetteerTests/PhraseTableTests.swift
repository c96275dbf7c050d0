import Testing

@testable import Gazetteer

@Suite struct PhraseTableTests {
    private let table = PhraseTable([
        ("Niger", 1), ("Burkina Faso", 2), ("Côte d’Ivoire", 3), ("Niger Delta", 4), ("Su-30", 5),
        ("Burkina", 6),
    ])

    private func found(_ text: String) -> [Int] {
        let tokens = Tokenizer.tokenize(text).tokens
        var values: [Int] = []
        var index = 0
        while index < tokens.count {
            if let match = table.longestMatch(in: tokens, at: index, limit: tokens.count) {
                values += match.values
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        return values
    }

    @Test(arguments: [
        ("le Niger et le BURKINA-FASO", [1, 2]),
        ("cote d'ivoire", [3]),
        ("Niger Delta", [4]),
        ("Niger-Burkina", [1, 6]),
        ("six Su 30, six Su-30", [5, 5]),
        ("Nigeria", []),
    ])
    func `finds the longest phrases`(text: String, expected: [Int]) {
        #expect(found(text) == expected)
    }

    @Test func `a hyphen at the end is not part of a match`() {
        let tokens = Tokenizer.tokenize("Niger-").tokens
        #expect(table.longestMatch(in: tokens, at: 0, limit: tokens.count)?.tokens == 0..<1)
    }

    @Test func `looks a whole phrase up`() {
        #expect(table.values(of: "burkina-faso") == [2])
        #expect(table.values(of: "burkina faso nord") == [])
    }

    @Test func `keeps what one phrase stands for in order, however many there are`() {
        var list = PhraseList<Int>()
        for number in 0..<3_000 {
            let words = list.add("mot \(number % 1_000) fin", number)
            #expect(words == 3 && list.firstWord == Form("mot"))
        }
        #expect(list.add("", -1) == 0 && list.add(" - ", -1) == 0)
        let table = PhraseTable(list)
        for number in 0..<1_000 {
            let expected = [number, number + 1_000, number + 2_000]
            #expect(Array(table.values(of: "mot \(number) fin")) == expected)
        }
        #expect(table.values(of: "mot 1").isEmpty && table.values(of: "fin").isEmpty)
        #expect(table.values(of: "").isEmpty)
    }
}
