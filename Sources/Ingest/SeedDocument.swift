import Digest
package import Extraction
import Records

/// A file's bytes, understood: the document to read, and what is worth knowing of its file.
package struct SeedDocument: Sendable {
    /// The path as a person would type it; `-` for standard input.
    package var file: String
    package var document: Document
    package var encoding: TextEncoding
    /// The line of the file, counted from 1, on which the document's text begins.
    package var textLine: Int

    /// Bytes of the largest file that is read.
    package static let limit = 10 * 1_048_576

    /// Understands `bytes` as the article `name`, or says all that is wrong with them.
    ///
    /// The text is everything after the front matter, to the letter.
    package init(
        _ bytes: [UInt8], file: String, name: String
    ) throws(SeedFailures) {
        func refusal(_ reason: String, line: Int? = nil) -> SeedFailures {
            SeedFailures([SeedFailure(file: file, line: line, reason: reason)])
        }
        guard !bytes.isEmpty else { throw refusal("empty") }
        let decoded: DecodedText
        do throws(DecodedText.Problem) {
            decoded = try DecodedText(bytes)
        } catch {
            let line = bytes[..<error.offset].count { $0 == UInt8(ascii: "\n") } + 1
            throw refusal(error.reason, line: line)
        }
        let isMarkdown = name.lowercased().hasSuffix(".md")
        let block = FrontMatterBlock(decoded.text)
        // In a plain text, a line of hyphens may just be a line of hyphens.
        if block.isUnclosed, isMarkdown {
            throw refusal("front matter without its closing line \"---\"", line: 1)
        }
        let frontMatter = block.yaml.map { FrontMatterReader($0) }
        if let problems = frontMatter?.problems, !problems.isEmpty {
            // The opening line is line 1 of the file, and YAML counts from 0.
            throw SeedFailures(
                problems.map {
                    SeedFailure(
                        file: file, line: $0.mark.line + 2, column: $0.mark.column + 1,
                        reason: $0.reason)
                })
        }
        guard !block.text.allSatisfy(\.isWhitespace) else {
            throw refusal("no text", line: block.textLine)
        }
        self.file = file
        encoding = decoded.encoding
        textLine = block.textLine
        document = Document(
            id: Self.id(ofFile: name), text: block.text,
            source: Source(
                document: frontMatter?.document ?? name,
                sha256: frontMatter?.sha256 ?? ContentDigest.sha256(of: bytes),
                url: frontMatter?.url),
            frontMatter: frontMatter?.frontMatter)
    }

    /// The slug of the name without its extension; of a name without a Latin letter or a digit, one
    /// made from its digest.
    private static func id(ofFile name: String) -> ArticleID {
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        if let slug = Slug(String(stem)) { return ArticleID(slug.text) }
        return ArticleID("article-\(ContentDigest.sha256(of: Array(stem.utf8)).prefix(12))")
    }
}

extension SeedDocument {
    /// The file at `path`.
    package init(contentsOf path: String) throws(SeedFailures) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try self.init(SeedFile(path: path, name: name, realPath: path))
    }

    /// What comes on standard input; its article's id is `stdin`.
    package static func standardInput() throws(SeedFailures) -> SeedDocument {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileSystem.bytes(from: 0, limit: limit)
        } catch {
            throw SeedFailures([SeedFailure(file: "-", reason: error.reason)])
        }
        return try SeedDocument(bytes, file: "-", name: "stdin")
    }

    init(_ file: SeedFile) throws(SeedFailures) {
        try self.init(
            try file.bytes(limit: Self.limit), file: file.path, name: file.name)
    }
}
