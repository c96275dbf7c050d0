/// The form of a person's name: its folded letters and digits alone, as if nothing stood between them.
struct NameHash {
    private var hash = FoldedHash()
    private(set) var isEmpty = true

    mutating func combine(_ scalar: Unicode.Scalar) {
        Folding.fold(scalar) { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x80...:
                hash.combine(byte)
                isEmpty = false
            default: break
            }
        }
    }

    var form: Form { hash.form }
}
