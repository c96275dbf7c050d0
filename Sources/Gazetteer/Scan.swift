import Records

/// One pass over a text: what was found, and what its letters allow.
struct Scan {
    struct Hit {
        var tokens: Range<Int>
        var actor: Int32
        /// Other actors that bear the same name.
        var others: [Int32]
        var use: ActorName.Use
        var isCombining: Bool
    }

    let text: TokenizedText
    /// The token after the last.
    var limit: Int
    private(set) var found: [Hit] = []
    /// How often each actor was named without ambiguity.
    private var counts: [Int32: Int] = [:]

    init(text: TokenizedText, limit: Int) {
        self.text = text
        self.limit = limit
    }

    mutating func take(_ hit: Hit) {
        found.append(hit)
        if hit.others.isEmpty { counts[hit.actor, default: 0] += 1 }
    }

    /// The actor that an ambiguous name means here.
    func choice(of hit: Hit) -> Int32 {
        var best = hit.actor
        for other in hit.others where counts[other, default: 0] > counts[best, default: 0] {
            best = other
        }
        return best
    }

    func allows(_ entry: NameIndex.Entry, _ range: Range<Int>) -> Bool {
        if entry.use == .demonym, !allowsDemonym(range) { return false }
        return meets(entry.condition, range)
    }

    /// Whether the letters of `range` are such as `condition` asks for.
    func meets(_ condition: Spelling.Condition, _ range: Range<Int>) -> Bool {
        switch condition {
        case .anyCase: return true
        case .capital: return hasCapital(range)
        case .capitalAtStart:
            return text.tokens[range.lowerBound].shape != .lower && hasCapital(range)
        case .notInPersonName: return hasCapital(range) && !isBesideName(range)
        case .upperCase: return isUpperCase(range)
        case .upperCaseAlone: return isUpperCase(range) && !isAmongCapitals(range)
        case .queryOnly: return false
        }
    }

    /// A capital in the first or the last word, the article of "la Dominique" left aside.
    func hasCapital(_ range: Range<Int>) -> Bool {
        range.contains { index in
            let shape = text.tokens[index].shape
            guard shape != .lower, shape != .none else { return false }
            return index > range.lowerBound || !Self.leading.contains(text.tokens[index].form)
        }
    }

    func isFollowedByHyphen(_ range: Range<Int>) -> Bool {
        let hyphen = range.upperBound
        guard hyphen + 1 < text.tokens.count else { return false }
        return text.tokens[hyphen].form == .hyphen && !text.tokens[hyphen].hasSpaceBefore
            && text.tokens[hyphen + 1].kind == .word && !text.tokens[hyphen + 1].hasSpaceBefore
    }

    private func isUpperCase(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            let token = text.tokens[$0]
            return token.kind != .word || token.shape == .upper || token.end - token.start == 1
        }
    }

    /// Not the language ("en russe"), not half of another word ("pro-russe").
    private func allowsDemonym(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        guard first > 0 else { return true }
        let before = text.tokens[first - 1]
        if before.form == Self.en, text.tokens[first].shape == .lower { return false }
        guard before.form == .hyphen, first > 1, !text.tokens[first].hasSpaceBefore else {
            return true
        }
        return !Self.prefixes.contains(text.tokens[first - 2].form)
    }

    /// Whether a capitalised word stands directly before or after: "Franck Paris", "Jordan Bardella".
    private func isBesideName(_ range: Range<Int>) -> Bool {
        let tokens = text.tokens
        if range.upperBound < tokens.count, tokens[range.upperBound].shape == .capitalised,
            tokens[range.upperBound].hasSpaceBefore, !isArticle(range.upperBound)
        {
            return true
        }
        let before = range.lowerBound - 1
        guard before >= 0, tokens[before].shape == .capitalised,
            tokens[range.lowerBound].hasSpaceBefore, !isArticle(before)
        else { return false }
        return before > 0 && tokens[before - 1].kind == .word
    }

    private func isArticle(_ index: Int) -> Bool {
        Self.articles.contains(text.tokens[index].form)
    }

    private func isAmongCapitals(_ range: Range<Int>) -> Bool {
        func isUpper(_ index: Int) -> Bool {
            guard text.tokens.indices.contains(index) else { return false }
            return text.tokens[index].shape == .upper
        }
        return isUpper(range.lowerBound - 1) || isUpper(range.upperBound)
    }

    private static let en = Form("en")
    private static let articles: Set<Form> = Set(
        ["la", "le", "les", "l'", "the", "el", "à", "de", "du", "d'", "en", "et", "in", "and"]
            .map { Form($0) })
    /// The articles that a name in the tables may begin with.
    private static let leading: Set<Form> = Set(
        ["la", "le", "les", "l'", "the", "el"].map { Form($0) })
    private static let prefixes: Set<Form> = Set(
        ["pro", "anti", "non", "nord", "sud", "latino", "afro", "ibéro", "néo"].map { Form($0) })
}
