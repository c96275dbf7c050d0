import Testing

@testable import API

@Suite struct PartnerMemoTests {
    @Test func knowsWhatWasAskedLately() {
        let memo = PartnerMemo()
        #expect(memo.ids(of: "Russia") == nil)
        for number in 0..<5_000 { memo.note(["\(number)"], of: "name \(number)") }
        #expect(memo.ids(of: "name 4999") == ["4999"])
        #expect((0..<5_000).count { memo.ids(of: "name \($0)") != nil } <= 512)
    }

    @Test func keepsNoLongNames() {
        let memo = PartnerMemo()
        memo.note(["RUS"], of: String(repeating: "a", count: 1_000))
        #expect(memo.ids(of: String(repeating: "a", count: 1_000)) == nil)
    }
}
