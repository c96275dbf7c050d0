import Testing

@testable import Gazetteer

@Suite struct EditDistanceTests {
    static let pairs: [(String, String, Int, Int?)] = [
        ("russie", "russie", 0, 0), ("rusie", "russie", 1, 1), ("moscuo", "moscou", 1, 1),
        ("mali", "malte", 2, 2), ("mali", "malte", 1, nil), ("", "abc", 3, 3), ("abc", "", 2, nil),
        ("abcdef", "ghijkl", 3, nil),
    ]

    @Test(arguments: pairs) func `counts letters to change, add, drop or swap`(
        _ a: String, _ b: String, _ limit: Int, _ expected: Int?
    ) {
        #expect(editDistance(Array(a.utf8), Array(b.utf8), limit: limit) == expected)
        #expect(editDistance(Array(b.utf8), Array(a.utf8), limit: limit) == expected)
    }
}
