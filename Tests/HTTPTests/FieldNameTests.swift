import Testing

@testable import HTTP

@Suite struct FieldNameTests {
    private func name(_ text: String) -> FieldName {
        let bytes = Array(text.utf8)
        return FieldName(0..<bytes.count, in: bytes.span)
    }

    @Test(arguments: FieldName.allCases.filter { $0 != .other })
    func readsItsOwnTokenInAnyCase(expected: FieldName) {
        #expect(name(expected.token) == expected)
        #expect(name(expected.token.uppercased()) == expected)
        #expect(name(expected.token + "s") == .other)
        let replaced = expected.token.dropLast() + "_"
        #expect(name(String(replaced)) == .other)
    }

    @Test func leavesOthersAlone() {
        for length in 1...40 {
            #expect(name(String(repeating: "z", count: length)) == .other)
        }
    }
}
