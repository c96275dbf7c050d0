internal import CUtf8proc

/// What part of a token a code point can be.
enum Letter {
    case upper, lower, digit
    /// A combining mark or an invisible character inside a word.
    case silent
    case apostrophe, space, lineEnd, mark

    /// ASCII is decided here; the rest by Unicode's general category, from libutf8proc.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: self = .lower
        case 0x41...0x5A: self = .upper
        case 0x30...0x39: self = .digit
        case 0x27, 0x2019, 0x02BC, 0x2018: self = .apostrophe
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .lineEnd
        case 0x20, 0x09, 0xA0, 0x202F, 0x2060: self = .space
        case 0..<0x20, 0x7F: self = .space
        case 0x21..<0x7F: self = .mark
        case 0xAD, 0x200B...0x200F, 0xFEFF: self = .silent
        default: self = Self.byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> Letter {
        switch utf8proc_category(utf8proc_int32_t(scalar.value)) {
        case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LT: .upper
        case UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LM, UTF8PROC_CATEGORY_LO: .lower
        case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: .silent
        case UTF8PROC_CATEGORY_ZS: .space
        default: .mark
        }
    }
}
