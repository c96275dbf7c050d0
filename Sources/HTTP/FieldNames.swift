/// A set of the field names that are read.
package struct FieldNames: Sendable {
    let bits: UInt32

    package init(_ names: FieldName...) {
        bits = names.reduce(0) { $0 | $1.bit }
    }
}

extension FieldName {
    /// There are fewer names than bits.
    var bit: UInt32 { 1 << UInt32(rawValue) }
}
