import FoundationEssentials
import Gazetteer
import Records

@testable import Extraction

/// The articles that come with the package, and the pages that they were written from where a
/// checkout has them beside it.
enum SeedArticles {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized
    private static let pages = package.appending(path: "../shared/seeds").standardized

    static let hasPages = FileManager.default.fileExists(atPath: pages.path)

    enum Form: String, CaseIterable, Sendable { case digests, pages }

    /// What all articles of one form say together.
    static func corpus(_ form: Form) throws -> Corpus {
        let extractor = Extractor(gazetteer: .standard)
        let documents = try form == .digests ? digests() : pageDocuments()
        return extractor.consolidate(documents.map { extractor.read($0) })
    }

    static func digests() throws -> [Document] {
        let folder = package.appending(path: "seeds/articles")
        return try files(in: folder, ending: ".md").map { name, text in
            let fields = FrontMatterLines(text)
            return Document(
                id: ArticleID(name), text: fields.body,
                source: Source(document: fields["document"] ?? name, sha256: ""),
                frontMatter: .init(
                    title: fields["title"], publisher: fields["publisher"],
                    published: fields["published"].flatMap(day), language: fields["language"]))
        }
    }

    private static func pageDocuments() throws -> [Document] {
        try files(in: pages, ending: ".txt").map { name, text in
            Document(
                id: ArticleID(name), text: text,
                source: Source(document: "\(name).txt", sha256: ""))
        }
    }

    /// Names without their ending, and contents, in order of name.
    private static func files(in folder: URL, ending: String) throws -> [(String, String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(ending) }.sorted()
            .map { name in
                let data = try Data(contentsOf: folder.appending(path: name))
                return (String(name.dropLast(ending.count)), String(decoding: data, as: UTF8.self))
            }
    }

    private static func day(_ text: String) -> PartialDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2]).map { .day($0) }
    }
}

/// As much YAML as the seeds use: `key: value` lines between two lines of three hyphens.
private struct FrontMatterLines {
    private var values: [String: String] = [:]
    let body: String

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            body = text
            return
        }
        for line in lines[1..<end] {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            guard !value.isEmpty, value != "null" else { continue }
            let isQuoted = value.first == "\"" && value.last == "\"" && value.count > 1
            values[String(line[..<colon].drop { $0 == " " })] = String(
                isQuoted ? value.dropFirst().dropLast() : value)
        }
        body = lines[(end + 1)...].joined(separator: "\n")
    }

    subscript(key: String) -> String? { values[key] }
}
