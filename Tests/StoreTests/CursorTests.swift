import Testing

@testable import Store

@Suite struct CursorTests {
    private let cursor = Cursor(
        snapshot: ContentHash("a"), query: ContentHash("b"), offset: 1_000_003)

    @Test func comesBackAsItWas() {
        #expect(cursor.description.count == 28)
        #expect(Cursor(cursor.description) == cursor)
    }

    @Test func everyChangedLetterIsSeen() {
        let letters = Array(cursor.description)
        var accepted = 0
        for index in letters.indices {
            var changed = letters
            changed[index] = changed[index] == "A" ? "B" : "A"
            if Cursor(String(changed)) != nil { accepted += 1 }
        }
        // One byte of check: a slip passes once in 256.
        #expect(accepted <= 1)
    }

    @Test(arguments: [
        "", "abc", "=", String(repeating: "!", count: 28), String(repeating: "é", count: 14),
    ])
    func refuses(_ text: String) {
        #expect(Cursor(text) == nil)
    }
}
