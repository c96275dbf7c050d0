/// Spelling as search sees it: lower case, no accents, ligatures spelt out.
///
///     LetterFolding.fold("Érythrée")   // "erythree"
///     LetterFolding.fold("Œuvre")      // "oeuvre"
///
/// Latin letters lose their diacritics (Unicode blocks Latin-1 to Extended-B and Extended
/// Additional); other scripts are lower-cased. Pure: the same bytes in every process.
package enum LetterFolding {
    package static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the folded spelling of `scalar` as UTF-8; nothing for a combining mark.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: bytes.append(UInt8(value) | 0x20)
        case ..<0x80: bytes.append(UInt8(value))
        case 0x300...0x36F: return
        case 0xC0..<0x250: append(latin[Int(value) - 0xC0], or: scalar, to: &bytes)
        case 0x1E00..<0x1F00: append(additional[Int(value) - 0x1E00], or: scalar, to: &bytes)
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func append(_ base: UInt8, or scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        guard base == UInt8(ascii: ".") else { return bytes.append(base) }
        switch scalar {
        case "æ", "Æ": bytes.append(contentsOf: "ae".utf8)
        case "œ", "Œ": bytes.append(contentsOf: "oe".utf8)
        case "ß", "ẞ": bytes.append(contentsOf: "ss".utf8)
        case "þ", "Þ": bytes.append(contentsOf: "th".utf8)
        case "ð", "Ð": bytes.append(contentsOf: "d".utf8)
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// The base letter of each code point from U+00C0 to U+024F, `.` where there is none
    /// (computed from the canonical decompositions of Unicode, plus the stroked letters).
    private static let latin = Array(
        ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccdd"
            + "ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo..rrrrrrssssss"
            + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs.........d.dd...................oo.............u"
            + "u............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................")
            .utf8)

    /// The same from U+1E00 to U+1EFF.
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
            + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s...."
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
            + "uuyyyyyyyy......").utf8)
}
