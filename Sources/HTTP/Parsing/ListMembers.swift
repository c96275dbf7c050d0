/// The members of a comma-separated field value, without the white space around them.
///
/// RFC 9110 §5.6.1.2: "a recipient MUST parse and ignore a reasonable number of empty list
/// elements". Commas within quoted strings are not known here.
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
            while at < end, bytes[at] != UInt8(ascii: ",") { at += 1 }
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
}
