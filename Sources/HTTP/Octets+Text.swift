extension [UInt8] {
    /// Appends one field line with its CRLF.
    mutating func append(_ field: ResponseField) {
        append(field.name)
        append(": ")
        append(fieldValue: field.value)
        append("\r\n")
    }

    /// Appends a number that is not negative in decimal digits.
    package mutating func appendDecimal(_ number: Int) {
        if number >= 10 { appendDecimal(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Appends the octets of a literal: the one place of this module that looks behind a pointer, as
    /// a literal offers nothing else and a `String` made of it would be an allocation.
    mutating func append(_ literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            return append(contentsOf: literal.description.utf8)
        }
        unsafe append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends a field value; what would end the line or is no field content becomes a space.
    ///
    /// RFC 9110 §5.5: "Field values containing CR, LF, or NUL characters are invalid and dangerous".
    mutating func append(fieldValue: String) {
        let start = count
        append(contentsOf: fieldValue.utf8)
        guard !span.extracting(start..<count).isFieldContent else { return }
        for at in start..<count where !self[at].isFieldContent { self[at] = .space }
    }
}
