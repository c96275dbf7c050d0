/// The members of a comma-separated field value, without the white space around them.
///
/// RFC 9110 §5.6.1.2: "a recipient MUST parse and ignore a reasonable number of empty list
/// elements". A comma within a quoted string separates nothing (§5.6.4); a quoted string without an end
/// reaches to that of the value.
package struct ListMembers {
    private var at: Int
    private let end: Int

    package init(_ value: Range<Int>) {
        at = value.lowerBound
        end = value.upperBound
    }

    /// The next member that is not empty; nil behind the last one.
    package mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        while at < end {
            let start = at
            while at < end, bytes[at] != UInt8(ascii: ",") {
                if bytes[at] == UInt8(ascii: "\"") { skipQuoted(in: bytes) }
                at += 1
            }
            at = min(at, end)
            var member = start..<at
            at += 1
            while let first = member.first, bytes[first].isBlank {
                member = (first + 1)..<member.upperBound
            }
            while let last = member.last, bytes[last].isBlank { member = member.lowerBound..<last }
            if !member.isEmpty { return member }
        }
        return nil
    }

    /// Steps from an opening quotation mark to the closing one.
    private mutating func skipQuoted(in bytes: Span<UInt8>) {
        at += 1
        while at < end, bytes[at] != UInt8(ascii: "\"") {
            // §5.6.4: quoted-pair.
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
    }
}
