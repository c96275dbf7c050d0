import Records

/// A line of a page, or several lines of one hard-wrapped paragraph, with the features that tell an
/// article from its page.
struct Block: Sendable {
    enum Marker: Sendable {
        case none, heading, item, quote
    }

    enum Verdict: Sendable, Equatable {
        case undecided
        case article(Sentence.Place)
        case furniture(Boilerplate.Kind)
        /// A teaser of another article, or the going on of one.
        case teaser
    }

    /// The whole lines, without line breaks at the ends.
    var tokens: Range<Int>
    /// What a reader sees: `tokens` less list marker, heading marks and tags around it.
    var content: Range<Int>
    var marker = Marker.none
    /// True where an empty line stands before.
    var isAfterGap = false
    /// Words of the content; an elided `l’` counts as part of the next word.
    var words = 0
    var numbers = 0
    /// Words with a capital, and words in capitals only.
    var capitalised = 0
    var uppers = 0
    /// Ends like a sentence, perhaps with a closing quote or bracket after the stop.
    var hasFinalStop = false
    var endsInEllipsis = false
    /// Ends in one full stop: neither an ellipsis nor a call.
    var endsInPlainStop = false
    var endsInColon = false
    /// Over the words and numbers of the content; equal for equal wording.
    var hash: UInt64 = 0
    var french = 0
    var english = 0
    var verdict = Verdict.undecided

    var isUndecided: Bool { verdict == .undecided }

    /// A paragraph of running text rather than a title or a label.
    var isProse: Bool {
        words >= 30 || (hasFinalStop && words >= 8) || (endsInColon && words >= 14)
    }

    var isEnglish: Bool { english >= 3 && english > 2 * french }
}
