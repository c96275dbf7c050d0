import Gazetteer
import Records
import Testing

@testable import Extraction

/// What becomes of a relation by the tense and the words around it, in English.
@Suite struct EnglishRelationTests {
    private static let title =
        "What the ministers have said of their armies and the defence of the region"

    private static func lines(_ sentence: String) -> [String] {
        FrameRow.claims(of: sentence, title: title).map {
            "\($0.parties.map(\.rawValue).joined(separator: "-")) \($0.status.rawValue)"
        }
    }

    @Test(arguments: [
        ("Moscow would supply Iran with fighter jets, a minister said.", "IRN-RUS announced"),
        ("Spain will sign a defence agreement with Morocco next week.", "ESP-MAR announced"),
        ("Turkey plans to sell 40 drones to Indonesia.", "IDN-TUR proposed"),
        ("Ukraine is considering buying Gripen jets from Sweden.", "SWE-UKR proposed"),
        ("The US army has withdrawn its last soldiers from Niger.", "NER-USA terminated"),
        (
            "Washington and Warsaw signed an enhanced defense cooperation agreement.",
            "POL-USA signed"
        ),
        ("Belarus will host Russian Oreshnik missiles.", "BLR-RUS announced"),
        (
            "Sweden's parliament approved a defence agreement with the United States.",
            "SWE-USA ratified"
        ),
        ("Poland hosts about 10,000 US soldiers.", "POL-USA in_force"),
    ])
    func tellsTheStatus(_ sentence: String, _ line: String) {
        #expect(Self.lines(sentence) == [line])
    }

    @Test(arguments: [
        "Germany denied that it had delivered missiles to Israel.",
        "Serbia did not sign a military agreement with Croatia.",
        "Poland is not buying helicopters from France.",
        "Hungary refused to send weapons to Ukraine.",
        "Vietnam has never hosted a Russian military base.",
        "If Georgia joined NATO, Russia would protest.",
        "Israel signed a free trade agreement with Vietnam.",
        "Armenia and Azerbaijan signed a peace agreement in Washington.",
    ])
    func readsNothingInWhatIsDeniedOrCivil(_ sentence: String) {
        #expect(Self.lines(sentence) == [])
    }

    @Test func severalPlacesShareOnePreposition() {
        #expect(
            Self.lines("NATO has deployed battlegroups in Lithuania, Latvia and Estonia.").sorted()
                == ["EST-NATO in_force", "LTU-NATO in_force", "LVA-NATO in_force"])
    }

    /// An "and" behind a comma begins a clause with a subject of its own.
    @Test func anotherSubjectTakesOver() {
        let found = FrameRow.claims(
            of:
                "Egypt and Somalia signed a defence protocol, and Cairo delivered weapons to Mogadishu.",
            title: Self.title)
        #expect(found.contains { $0.sectors.contains(.procurementArms) })
    }

    @Test func languageIsThatOfTheFunctionWords() {
        func rules(_ text: String) -> Bool {
            let text = Tokenizer.tokenize(text)
            let sentence = Sentence(tokens: text.tokens.indices, place: .body, paragraph: 0)
            return LanguageRules.of([sentence], in: text).readsFramesOnly
        }
        #expect(rules("The army of Mali said on Monday that it was in the city."))
        #expect(!rules("L'armée du Mali a dit lundi qu'elle était dans la ville."))
        #expect(
            !rules(
                "Le message « This is the end of the war » a été lu par les soldats de la ville."))
        #expect(!rules("Paris, Berlin."))
    }
}
