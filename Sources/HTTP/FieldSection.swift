/// Fields in the form that HTTP/2 sends (RFC 9113 §8.2): names in small letters, all octets one behind
/// the other, so that one copy adds them to another section.
package struct FieldSection: Sendable {
    /// The name of the first line, its value, the name of the second line and so on.
    package private(set) var octets: [UInt8] = []
    package private(set) var lines: [Line] = []

    /// How many octets one line has.
    package struct Line: Sendable, Hashable {
        package let nameLength: Int
        package let valueLength: Int
    }

    package init() {}

    /// Empties it; the memory stays for the next answer.
    package mutating func removeAll() {
        octets.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    package mutating func append(_ section: FieldSection) {
        octets.append(contentsOf: section.octets)
        lines.append(contentsOf: section.lines)
    }

    /// Appends a field; what is no field content becomes a space, as in HTTP/1.1.
    package mutating func append(_ field: ResponseField) {
        append(field.name) {
            let start = $0.count
            $0.append(fieldValue: field.value)
            // RFC 9113 §8.2.1: "A field value MUST NOT start or end with an ASCII whitespace
            // character".
            while $0.count > start, $0[$0.count - 1].isBlank { $0.removeLast() }
            while $0.count > start, $0[start].isBlank { $0.remove(at: start) }
        }
    }

    /// Appends a number that is not negative.
    package mutating func append(_ name: StaticString, _ number: Int) {
        append(name) { $0.appendDecimal(number) }
    }

    /// Appends a value that is known to be field content.
    package mutating func append(_ name: StaticString, _ value: [UInt8]) {
        append(name) { $0.append(contentsOf: value) }
    }

    @inline(__always)
    private mutating func append(_ name: StaticString, _ makeValue: (inout [UInt8]) -> Void) {
        let start = octets.count
        octets.append(name)
        let end = octets.count
        // RFC 9113 §8.2.1: "Field names MUST be converted to lowercase when constructing an HTTP/2
        // message."
        for at in start..<end { octets[at] = octets[at].lowercased }
        makeValue(&octets)
        lines.append(Line(nameLength: end - start, valueLength: octets.count - end))
    }
}
