import Digest
import Extraction
import Records
import Store

/// Front matter as its author typed it → bibliographic data, and every mistake in it.
struct FrontMatterReader {
    private(set) var frontMatter = Document.FrontMatter()
    /// What the text was written from; nil where the file itself is the source.
    private(set) var document: String?
    private(set) var sha256: String?
    private(set) var url: String?
    private(set) var problems: [YAMLProblem] = []

    static let keys = ["title", "publisher", "author", "published", "language", "url", "source"]
    static let sourceKeys = ["document", "sha256"]
    /// What site generators (Jekyll, Hugo, Pelican) write besides and what says nothing here; any other
    /// unknown key may be a slip. Their `date` and `lang` are read as `published` and `language`.
    static let ignoredKeys: Set<String> = [
        "aliases", "categories", "category", "description", "draft", "excerpt", "image", "keywords",
        "layout", "permalink", "section", "slug", "status", "subtitle", "summary", "tags",
    ]
    static let languages = ["fr", "en", "fr+en"]
    /// Bytes; a few lines are meant.
    static let limit = 65_536

    init(_ yaml: String) {
        let start = YAMLMark(line: 0, column: 0)
        guard yaml.utf8.count <= Self.limit else {
            problems.append(
                YAMLProblem(
                    reason: "front matter larger than \(Self.limit / 1024) KiB", mark: start))
            return
        }
        do throws(YAMLProblem) {
            let root = try YAMLDocument.parse(yaml)
            switch root.content {
            case .null: break
            case .mapping(let entries): for entry in entries { read(entry) }
            default:
                throw YAMLProblem(
                    reason: "front matter is \(root.kind), where lines \"key: value\" are expected",
                    mark: root.mark)
            }
        } catch {
            problems.append(error)
        }
    }

    private mutating func read(_ entry: YAMLNode.Entry) {
        switch entry.key {
        case "title": frontMatter.title = text(entry)
        case "publisher": frontMatter.publisher = text(entry)
        case "author": frontMatter.author = text(entry)
        case "published": frontMatter.published = date(entry)
        case "language": frontMatter.language = language(entry)
        case "url": url = address(entry)
        case "source": readSource(entry)
        case "date": if frontMatter.published == nil { frontMatter.published = date(entry) }
        case "lang": if frontMatter.language == nil { frontMatter.language = language(entry) }
        case _ where Self.ignoredKeys.contains(entry.key): break
        default: refuseKey(entry, legal: Self.keys)
        }
    }

    private mutating func readSource(_ entry: YAMLNode.Entry) {
        guard case .mapping(let entries) = entry.value.content else {
            if entry.value.content != .null {
                refuse(entry, "is \(entry.value.kind), where a mapping of document and sha256 is")
            }
            return
        }
        for inner in entries {
            switch inner.key {
            case "document": document = text(inner)
            case "sha256": sha256 = digest(inner)
            default: refuseKey(inner, legal: Self.sourceKeys)
            }
        }
        let given = Set(entries.map(\.key))
        for key in Self.sourceKeys where !given.contains(key) {
            problems.append(
                YAMLProblem(reason: "source lacks \"\(key)\"", mark: entry.keyMark))
        }
    }

    /// A line of text; nil for null.
    private mutating func text(_ entry: YAMLNode.Entry) -> String? {
        switch entry.value.content {
        case .null: return nil
        case .scalar(let text) where text.allSatisfy(\.isWhitespace):
            refuse(entry, "is empty, where text or null is")
            return nil
        case .scalar(let text): return text
        default:
            refuse(entry, "is \(entry.value.kind), where text or null is")
            return nil
        }
    }

    private mutating func date(_ entry: YAMLNode.Entry) -> PartialDate? {
        guard let text = text(entry) else { return nil }
        switch PartialDate.statedDate(text) {
        case .success(let date): return date
        case .failure(let problem):
            problems.append(YAMLProblem(reason: problem.reason, mark: entry.value.mark))
            return nil
        }
    }

    private mutating func language(_ entry: YAMLNode.Entry) -> String? {
        guard let text = text(entry) else { return nil }
        guard Self.languages.contains(text) else {
            refuse(
                entry, "is \"\(text)\", where \(Self.languages.joined(separator: ", ")) or null is")
            return nil
        }
        return text
    }

    private mutating func address(_ entry: YAMLNode.Entry) -> String? {
        guard let text = text(entry) else { return nil }
        let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
        guard isWeb, !text.contains(where: \.isWhitespace) else {
            refuse(entry, "is \"\(text)\", where https://… or null is")
            return nil
        }
        return text
    }

    private mutating func digest(_ entry: YAMLNode.Entry) -> String? {
        guard let text = text(entry) else { return nil }
        guard ContentDigest.isSHA256(text) else {
            let start = text.count > 16 ? text.prefix(16) + "…" : text[...]
            refuse(
                entry,
                "is \"\(start)\" (\(text.count) characters),"
                    + " where 64 lower-case hexadecimal digits are")
            return nil
        }
        return text
    }

    private mutating func refuse(_ entry: YAMLNode.Entry, _ finding: String) {
        problems.append(
            YAMLProblem(reason: "\(entry.key) \(finding) expected", mark: entry.value.mark))
    }

    private mutating func refuseKey(_ entry: YAMLNode.Entry, legal: [String]) {
        let meant = nearest(to: entry.key, among: legal).first.map { "did you mean \"\($0)\"?" }
        problems.append(
            YAMLProblem(
                reason: "unknown key \"\(entry.key)\": "
                    + (meant ?? "\(legal.joined(separator: ", ")) are expected"),
                mark: entry.keyMark))
    }
}
