internal import Synchronization

/// Fields made once for many answers, in the form that each version of HTTP sends them, with the
/// content that they go with where that is one.
@safe package final class FieldBlock: Sendable {
    private let parts: [Part]
    /// The field lines of HTTP/1.1, each with its CRLF, and the empty line behind them; `Content-Length`
    /// is among them if it is told.
    let section: [UInt8]
    /// What the fields go with; nil where they go with any content.
    package let content: [UInt8]?
    /// Set once, and owned. The library's own type for this looks its metadata up at every load.
    private let madeForHTTP2 = unsafe Atomic<Unmanaged<MadeForHTTP2>?>(nil)

    /// A field, or many that other blocks have as well and that are encoded already.
    package struct Part: Sendable {
        fileprivate var field: ResponseField?
        fileprivate var block: FieldBlock?

        package static func field(_ name: StaticString, _ value: String) -> Part {
            field(ResponseField(name, value))
        }

        package static func field(_ field: ResponseField) -> Part { Part(field: field) }

        package static func block(_ block: FieldBlock) -> Part { Part(block: block) }
    }

    /// - Parameter shared: what many blocks have in common behind their own fields, encoded once.
    package convenience init(
        _ fields: [ResponseField], and shared: FieldBlock? = nil, content: [UInt8]? = nil
    ) {
        self.init(
            parts: fields.map { .field($0) } + (shared.map { [.block($0)] } ?? []),
            content: content)
    }

    package init(parts: [Part], content: [UInt8]? = nil) {
        var length = 64
        for part in parts { length += part.block?.section.count ?? 96 }
        var lines: [UInt8] = []
        lines.reserveCapacity(length)
        for part in parts {
            if let field = part.field { lines.append(field) }
            if let block = part.block { lines.append(contentsOf: block.lines) }
        }
        if let content {
            lines.append("Content-Length: ")
            lines.appendDecimal(content.count)
            lines.append("\r\n")
        }
        lines.append(.carriageReturn)
        lines.append(.lineFeed)
        self.parts = parts
        section = lines
        self.content = content
    }

    /// As they were given.
    package var fields: [ResponseField] {
        parts.flatMap { part in part.field.map { [$0] } ?? part.block?.fields ?? [] }
    }

    /// `section` without the empty line.
    var lines: ArraySlice<UInt8> { section.dropLast(2) }

    /// The form of HTTP/2, made when it is first asked for.
    package var http2: FieldSection {
        if let made = unsafe madeForHTTP2.load(ordering: .acquiring) {
            return unsafe made._withUnsafeGuaranteedRef { $0.section }
        }
        var section = FieldSection()
        for part in parts {
            if let field = part.field { section.append(field) }
            if let block = part.block { section.append(block.http2) }
        }
        if let content { section.append("content-length", content.count) }
        let made = unsafe Unmanaged.passRetained(MadeForHTTP2(section))
        // Of loops that make it at once, one is first.
        let isFirst = unsafe madeForHTTP2.compareExchange(
            expected: nil, desired: made, ordering: .acquiringAndReleasing
        ).exchanged
        if !isFirst { unsafe made.release() }
        return section
    }

    deinit { unsafe madeForHTTP2.load(ordering: .acquiring)?.release() }

    private final class MadeForHTTP2: Sendable {
        let section: FieldSection

        init(_ section: FieldSection) { self.section = section }
    }
}
