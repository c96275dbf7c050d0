import Testing

@testable import Ingest

@Suite struct NearMissTests {
    private let keys = ["title", "publisher", "author", "published", "language", "url"]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("publishd", "published"), ("auteur", "author"),
        ("uri", "url"), ("langauge", "language"),
    ]) func `A slip finds its word`(_ word: String, _ meant: String) {
        #expect(NearMiss.of(word, among: keys) == meant)
    }

    @Test(arguments: ["", "x", "quux", "résumé"])
    func `Another word finds none`(_ word: String) {
        #expect(NearMiss.of(word, among: keys) == nil)
    }
}
