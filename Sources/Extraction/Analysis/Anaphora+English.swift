extension Anaphora {
    static let english = Anaphora(
        phrases: englishPhrases,
        locating: ["in", "inside", "left", "leave", "leaves", "leaving", "quit"])

    private static var englishPhrases: [(phrase: String, value: Reference)] {
        let nouns = [
            "countries", "states", "nations", "neighbours", "neighbors", "allies", "governments",
            "armies", "sides", "leaders", "presidents", "ministers", "powers", "partners",
            "capitals", "men", "navies", "militaries",
        ]
        var phrases: [(phrase: String, value: Reference)] = []
        for noun in nouns {
            phrases += ["the two", "both", "their two"].map { ("\($0) \(noun)", .two) }
            phrases += ["the three", "all three"].map { ("\($0) \(noun)", .three) }
        }
        phrases += ["the parties", "both parties"].map { ($0, .parties) }
        phrases += ["the country", "his country", "her country", "their country"].map {
            ($0, .country)
        }
        phrases += [("the kingdom", .realm(.kingdom)), ("the emirate", .realm(.emirate))]
        phrases += ["the alliance", "the bloc", "the organisation", "the organization"].map {
            ($0, .organisation)
        }
        return phrases + ["his counterpart", "her counterpart"].map { ($0, .counterpart) }
    }
}
