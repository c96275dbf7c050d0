/// A set of the field names that are read.
package struct FieldNames: Sendable {
    let bits: UInt32

    /// What the choice of a variant depends on: preferences and conditions.
    package static var selecting: FieldNames {
        FieldNames(
            bits: FieldName.accept.bit | FieldName.acceptEncoding.bit | conditional.bits)
    }

    /// RFC 9110 §13.1.
    package static var conditional: FieldNames {
        FieldNames(
            bits: FieldName.ifMatch.bit | FieldName.ifNoneMatch.bit | FieldName.ifModifiedSince.bit
                | FieldName.ifUnmodifiedSince.bit)
    }
}

extension FieldName {
    /// There are fewer names than bits.
    @inline(__always)
    var bit: UInt32 { 1 << UInt32(rawValue) }
}
