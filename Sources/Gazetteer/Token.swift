/// A word, a number, a mark or a line break of a text.
///
/// `l’accord` is two tokens, `l’` and `accord`; `Su-30` is three, `Su`, `-`, `30`. Spaces are not
/// tokens. Whatever the bytes, every token is a non-empty range and tokens never overlap.
@usableFromInline
package struct Token: Sendable {
    @usableFromInline
    package enum Kind: Sendable {
        /// Letters, perhaps with digits among them (`T90M`), with a final apostrophe if elided.
        case word
        /// Digits only.
        case number
        /// One mark of punctuation or one symbol.
        case mark
        /// One or more line ends; `isParagraphBreak` where there are two or more.
        case lineBreak

        /// Spelt out, as one that the compiler writes is not inlined elsewhere; it is asked of nearly every token.
        @inlinable
        package static func == (a: Kind, b: Kind) -> Bool {
            switch (a, b) {
            case (.word, .word), (.number, .number), (.mark, .mark), (.lineBreak, .lineBreak): true
            default: false
            }
        }
    }

    /// How a word is written.
    @usableFromInline
    package enum Shape: Sendable {
        case lower, capitalised, upper, mixed, none

        @inlinable
        package static func == (a: Shape, b: Shape) -> Bool {
            switch (a, b) {
            case (.lower, .lower), (.capitalised, .capitalised), (.upper, .upper): true
            case (.mixed, .mixed), (.none, .none): true
            default: false
            }
        }
    }

    package var kind: Kind
    package var shape: Shape
    package var hasSpaceBefore: Bool
    package var isParagraphBreak: Bool
    @usableFromInline package var form: Form
    /// Half-open, in UTF-8 bytes.
    package var start: Int
    package var end: Int
    /// Half-open, in Unicode code points.
    package var scalarStart: Int
    package var scalarEnd: Int
    /// For `.number`: its value, saturating.
    package var number: Int

    package init(
        kind: Kind, shape: Shape, hasSpaceBefore: Bool, isParagraphBreak: Bool = false, form: Form,
        start: Int, end: Int, scalarStart: Int, scalarEnd: Int, number: Int = 0
    ) {
        self.kind = kind
        self.shape = shape
        self.hasSpaceBefore = hasSpaceBefore
        self.isParagraphBreak = isParagraphBreak
        self.form = form
        self.start = start
        self.end = end
        self.scalarStart = scalarStart
        self.scalarEnd = scalarEnd
        self.number = number
    }
}
