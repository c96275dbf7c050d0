import Ingest
import Records

/// What was derived from a document: by subject, the sentences, and under each its values with
/// the rule that found them.
///
///     alliance mli-rus-dca-general-2023  Mali–Russia: military cooperation agreement (2023)
///       article.txt:2:1  “Bamako et Moscou ont signé …”
///           party = MLI      agreement.parties
///           status = signed  agreement.parties status.signed, preferred
struct Explanation {
    let report: ExtractionReport
    let paint: Paint
    private let lineMap: LineMap

    init(of report: ExtractionReport, paint: Paint) {
        self.report = report
        self.paint = paint
        lineMap = LineMap(of: report.seed.document.text)
    }

    var lines: [String] {
        var lines = [paint.bold(report.article.title ?? report.article.id.rawValue)]
        let statements = Dictionary(grouping: report.corpus.statements, by: \.subject)
        for (kind, id, name) in subjects where statements[id] != nil {
            lines.append("")
            lines.append("\(paint.faint(kind)) \(paint.bold(id))\(name.map { "  \($0)" } ?? "")")
            lines += self.lines(of: statements[id, default: []])
        }
        if statements.isEmpty { lines += ["", "No statement was derived."] }
        return lines + undecided
    }

    /// Alliances first, since they are what is looked for.
    private var subjects: [(kind: String, id: String, name: String?)] {
        let corpus = report.corpus
        let known: [(kind: String, id: String, name: String?)] =
            corpus.alliances.map { ("alliance", $0.id.rawValue, $0.name.en) }
            + corpus.events.map { ("event", $0.id.rawValue, $0.mode) }
            + corpus.actors.map { ("actor", $0.id.rawValue, $0.name.en) }
            + corpus.articles.map { ("article", $0.id.rawValue, nil) }
        let ids = Set(known.map(\.id))
        let others = Set(corpus.statements.map(\.subject)).subtracting(ids).sorted()
        return known + others.map { ("other", $0, nil) }
    }

    private func lines(of statements: [Statement]) -> [String] {
        let ordered = statements.sorted {
            ($0.span.start, $0.span.end, $0.predicate, $0.object, $0.id)
                < ($1.span.start, $1.span.end, $1.predicate, $1.object, $1.id)
        }
        let width = statements.map { value(of: $0).unicodeScalars.count }.max() ?? 0
        var lines: [String] = []
        var last: TextSpan?
        for statement in ordered {
            if statement.span != last {
                let quote = statement.quote.split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ")
                lines.append("  \(paint.cyan(place(of: statement.span)))  “\(quote)”")
                last = statement.span
            }
            let value = self.value(of: statement)
            let padding = String(repeating: " ", count: width - value.unicodeScalars.count)
            lines.append(
                "      \(paint.green(value))\(padding)  \(paint.yellow(statement.rule))"
                    + paint.faint(remarks(on: statement)))
        }
        return lines
    }

    private func value(of statement: Statement) -> String {
        "\(statement.predicate) = \(statement.object)"
    }

    /// What keeps the statement from being a plain fact.
    private func remarks(on statement: Statement) -> String {
        var remarks: [String] = []
        if statement.modality != .asserted { remarks.append(statement.modality.rawValue) }
        if let speaker = statement.attributedTo { remarks.append("says \(speaker)") }
        if statement.polarity == .negated { remarks.append("negated") }
        if statement.rank != .normal { remarks.append(statement.rank.rawValue) }
        return remarks.map { ", \($0)" }.joined()
    }

    private var undecided: [String] {
        let diagnostics = report.article.diagnostics
        guard !diagnostics.isEmpty else { return [] }
        return ["", paint.bold("Undecided")]
            + diagnostics.map { diagnostic in
                let place = diagnostic.span.map { paint.cyan(self.place(of: $0)) + "  " } ?? ""
                return "  \(place)\(diagnostic.message) \(paint.faint("[\(diagnostic.code)]"))"
            }
    }

    /// `file:line:column` of the span's first code point.
    private func place(of span: TextSpan) -> String {
        let (line, column) = lineMap.place(of: span.start)
        return "\(report.seed.file):\(report.seed.textLine + line - 1):\(column)"
    }
}
