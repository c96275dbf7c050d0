import FoundationEssentials
import Gazetteer
import Records
import Testing

@testable import Extraction

/// What the English texts of the evaluation corpus state is found, with its status, and nothing else.
@Suite struct EnglishCorpusTests {
    struct Text: Decodable, Sendable, CustomTestStringConvertible {
        struct Relation: Decodable, Sendable {
            var parties: [String]
            var status: String
            var status_ok: [String]?
            var optional: Bool?
        }

        var id: String
        var alliances: [Relation]

        var testDescription: String { id }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Evaluation/english").standardized

    static let texts: [Text] =
        (try? String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8))?
        .split(separator: "\n")
        .compactMap { try? JSONDecoder().decode(Text.self, from: Data($0.utf8)) } ?? []

    @Test func allTextsCanBeRead() { #expect(Self.texts.count == 12) }

    @Test(arguments: texts)
    func findsWhatIsStatedAndNothingElse(_ text: Text) throws {
        let found = try Self.alliances(of: text.id)
        for relation in text.alliances where relation.optional != true {
            let status = found[Self.key(relation.parties)]
            #expect(status != nil, "\(relation.parties) in \(found)")
            let allowed = (relation.status_ok ?? []) + [relation.status]
            if let status { #expect(allowed.contains(status), "\(relation.parties): \(status)") }
        }
        let told = Set(text.alliances.map { Self.key($0.parties) })
        #expect(Set(found.keys).isSubset(of: told), "\(found)")
    }

    /// The corpus calls the North Atlantic alliance by its French name.
    private static func key(_ parties: [String]) -> String {
        parties.map { $0 == "OTAN" ? "NATO" : $0 }.sorted().joined(separator: "-")
    }

    /// By parties, the status in the words of the corpus.
    private static func alliances(of id: String) throws -> [String: String] {
        let texts = folder.appending(path: "texts")
        let name = try FileManager.default.contentsOfDirectory(atPath: texts.path)
            .first { $0.hasPrefix(id) }
        let text = try String(contentsOf: texts.appending(path: name ?? ""), encoding: .utf8)
        let extractor = Extractor(gazetteer: .standard)
        let corpus = extractor.consolidate([
            extractor.read(
                Document(
                    id: ArticleID(id), text: text, source: Source(document: id, sha256: ""),
                    frontMatter: .init()))
        ])
        return corpus.alliances.reduce(into: [:]) { found, alliance in
            let parties = alliance.parties.map(\.rawValue).sorted().joined(separator: "-")
            found[parties] = Self.words[alliance.status]
        }
    }

    private static let words: [Status: String] = [
        .proposed: "under discussion", .announced: "announced", .signed: "signed",
        .ratified: "ratified", .inForce: "in force", .suspended: "terminated",
        .terminated: "terminated",
    ]
}
