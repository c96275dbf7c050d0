/// A half-open range of an article's served text, counted in Unicode code points.
///
/// Code points, because `text[start:end]` means just that in Python, SQL and R; a Swift `Character`
/// or a UTF-16 unit is neither.
@usableFromInline
package struct TextSpan: Hashable, Sendable {
    @usableFromInline package let start: Int
    @usableFromInline package let end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    @inlinable
    package static func == (a: Self, b: Self) -> Bool { a.start == b.start && a.end == b.end }

    package var count: Int { end - start }

    package func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    package func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }
}

extension TextSpan: Comparable {
    @inlinable
    package static func < (a: Self, b: Self) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}

extension String {
    /// The text of `span`, or nil where the span leaves the text. Linear in `span.end`.
    package func text(at span: TextSpan) -> String? {
        let scalars = unicodeScalars
        guard span.start >= 0,
            let from = scalars.index(
                scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
            let to = scalars.index(from, offsetBy: span.count, limitedBy: scalars.endIndex)
        else { return nil }
        return String(scalars[from..<to])
    }
}
