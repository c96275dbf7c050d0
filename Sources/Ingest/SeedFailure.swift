/// Why a seed was refused: which file, where in it, and what is wrong.
///
/// `seeds/articles/pact.md:4:12: "2026-02-30" is not in the calendar`
package struct SeedFailure: Error, Hashable, Sendable {
    /// The path as a person would type it.
    package var file: String
    /// Counted from 1; nil where the whole file is meant.
    package var line: Int?
    /// In code points, counted from 1; nil where the whole line is meant.
    package var column: Int?
    package var reason: String

    package init(file: String, line: Int? = nil, column: Int? = nil, reason: String) {
        self.file = file
        self.line = line
        self.column = column
        self.reason = reason
    }
}

extension SeedFailure: CustomStringConvertible {
    /// `file:line:column: reason`, the form that editors and compilers share.
    package var description: String {
        var place = file
        if let line { place += ":\(line)" }
        if line != nil, let column { place += ":\(column)" }
        return "\(place): \(reason)"
    }
}

extension SeedFailure: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line ?? 0, a.column ?? 0, a.reason)
            < (b.file, b.line ?? 0, b.column ?? 0, b.reason)
    }
}

/// Every reason for which a set of seeds was refused, in order of file and line.
package struct SeedFailures: Error, Hashable, Sendable {
    /// One or more.
    package let all: [SeedFailure]

    package init(_ all: [SeedFailure]) {
        self.all = all.sorted()
    }
}

extension SeedFailures: CustomStringConvertible {
    package var description: String {
        all.map(\.description).joined(separator: "\n")
    }
}
