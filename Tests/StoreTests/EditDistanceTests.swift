import Testing

@testable import Store

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3),
        ("sinde", "signed", 2),
        ("partenr", "partner", 1), ("ca", "abc", 3), ("statut", "status", 1),
    ])
    func counts(_ a: String, _ b: String, _ expected: Int) {
        #expect(editDistance(a, b) == expected)
    }

    @Test func nearestComesFirst() {
        let words = ["status", "sector", "sort", "signed"]
        #expect(nearest(to: "statsu", among: words) == ["status"])
        #expect(nearest(to: "STATUS", among: words).first == "status")
        #expect(nearest(to: "sinned", among: words) == ["signed"])
        #expect(nearest(to: "xyzzy", among: words).isEmpty)
        #expect(nearest(to: String(repeating: "s", count: 1000), among: words).isEmpty)
        #expect(nearest(to: "ann", among: ["announced"]) == ["announced"])
    }
}
