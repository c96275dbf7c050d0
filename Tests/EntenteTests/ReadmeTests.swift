import FoundationEssentials
import Testing

@testable import entente

/// README says what the program does, setting by setting.
@Suite struct ReadmeTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

    /// The lines of the section headed `title`.
    private func section(_ title: String) throws -> [String] {
        let lines = try String(contentsOf: Self.file, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "## \(title)"))
        return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("## ") })
    }

    /// `option | variable | default | from, to | what | beyond it`
    private func line(_ row: any SettingRow) -> String {
        let cells = [
            "`\(row.flag)`", "`\(row.variable)`", row.fallbackText, row.boundsText, row.meaning,
            row.excess ?? "",
        ]
        return "| " + cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ") + " |"
    }

    @Test func `Its table holds every setting with its default and its bounds`() throws {
        let table = try section("Limits").filter { $0.hasPrefix("|") }
        let header = [
            "| option | variable | default | from, to | what | beyond it |",
            "|---|---|---|---|---|---|",
        ]
        let expected = header + Settings.table.map(line)
        // Line by line, so that a failure shows the one that differs.
        for (found, expected) in zip(table, expected) { #expect(found == expected) }
        #expect(table.count == expected.count)
    }

    @Test func `The variables of platforms are told above it`() throws {
        let text = try section("Limits").prefix { !$0.hasPrefix("|") }.joined(separator: " ")
        let others = Settings.table.compactMap(\.otherVariable)
        #expect(others.filter { !text.contains("`\($0)`") } == [])
    }
}
