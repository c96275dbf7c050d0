import Gazetteer

extension PersonPage {
    /// "a" and "à" fold to one form; the accent tells them apart.
    static func wordClass(of token: Token, _ lexicon: PersonLexicon) -> WordClass {
        guard token.form == has else { return lexicon.wordClass(of: token.form) }
        return isPlain(token) ? [.auxiliary, .function] : [.locative, .function]
    }

    private static let has = Form("a")

    /// The word has no accents: as many bytes as code points.
    static func isPlain(_ token: Token) -> Bool {
        token.end - token.start == token.scalarEnd - token.scalarStart
    }

    func isPlain(_ index: Int) -> Bool { Self.isPlain(tokens[index]) }

    /// Capital letters of ASCII and Latin-1; of other blocks, those that decompose to them are even.
    static func isUpper(_ bytes: [UInt8], _ start: Int) -> Bool {
        let first = bytes[start]
        if first < 0x80 { return first &- 0x41 < 26 }
        guard start + 1 < bytes.count else { return false }
        let second = bytes[start + 1]
        return first == 0xC3 ? second < 0x9F : (first == 0xC4 || first == 0xC5) && second & 1 == 0
    }

    /// The two halves of a word that a web page glued together, each of three letters or more.
    static func parts(of token: Token, in bytes: [UInt8]) -> (Form, Form)? {
        var index = token.start + 4
        while index + 3 <= token.end {
            let before = bytes[index - 1]
            if isUpper(bytes, index), before >= 0x80 || before &- 0x61 < 26 {
                let first = String(decoding: bytes[token.start..<index], as: UTF8.self)
                let second = String(decoding: bytes[index..<token.end], as: UTF8.self)
                return (Form(first), Form(second))
            }
            index += 1
        }
        return nil
    }

    static func gluedActors(
        _ halves: [(Int, Form)], tokens: [Token], actors: [KnownMention]
    ) -> [Int: KnownMention] {
        guard !halves.isEmpty else { return [:] }
        var byFirstForm: [Form: KnownMention] = [:]
        for actor in actors where actor.isState && !actor.isDemonym {
            guard let first = actor.tokens.first, tokens.indices.contains(first) else { continue }
            if byFirstForm[tokens[first].form] == nil { byFirstForm[tokens[first].form] = actor }
        }
        var glued: [Int: KnownMention] = [:]
        for (index, form) in halves { glued[index] = byFirstForm[form] }
        return glued
    }
}

extension Form {
    static let comma = Form(",")
    static let period = Form(".")
    static let and = Form("et")
    static let openParenthesis = Form("(")
    static let closeParenthesis = Form(")")
    static let dash = Form("–")
}
