import Gazetteer
import Records
import Testing

@testable import Evaluation

@Suite struct ScorerTests {
    private func gold(_ json: String) throws -> GoldText {
        try #require(try GoldText.all(in: Array(json.utf8)).first)
    }

    private func claim(
        _ parties: Set<String>, _ kinds: Set<String> = [], status: String = "signed",
        signed: String? = nil, confidence: Double = 0.95
    ) -> Finding.Claim {
        var dates: [Finding.DateName: String] = [:]
        dates[.signed] = signed
        return Finding.Claim(
            parties: parties, kinds: kinds, status: status, dates: dates, confidence: confidence)
    }

    private func score(
        _ claims: [Finding.Claim], persons: [String] = [], published: String? = nil, _ json: String
    ) throws -> (Score, [Remark]) {
        var scorer = Scorer(PartyNames(.standard))
        let finding = Finding(claims: claims, persons: persons, published: published)
        scorer.judge(finding, against: try gold(json))
        return (scorer.score, scorer.remarks)
    }

    private let pact =
        #"{"id":"1","published":"2023-11-07","alliances":[{"parties":["Russie","BFA"],"kinds":["training"],"kinds_opt":["arms-supply"],"status":"announced","status_ok":["signed"],"signed":"2023-11"}],"persons":[{"name":"Sergueï Choïgou"}],"persons_optional":["Jean Camp"]}"#

    @Test func whatIsThereIsFound() throws {
        let right = claim(["RUS", "BFA"], ["training", "arms-supply"], signed: "2023-11-07")
        let (score, remarks) = try score(
            [right, right], persons: ["Sergei Choïgou", "Camp"], published: "2023-11-07", pact)
        #expect(score.partySets == Detection(found: 1))
        #expect(score.kinds == Detection(found: 1))
        #expect(score.status == Share(right: 1, of: 1) && score.dates == Share(right: 1, of: 1))
        #expect(score.persons == Detection(found: 1))
        #expect(score.published == Share(right: 1, of: 1))
        #expect(score.reliability[9] == Share(right: 2, of: 2))
        #expect(remarks.isEmpty)
    }

    @Test func whatIsMissedOrMadeUpIsTold() throws {
        let wrong = claim(["RUS", "MLI"], confidence: 0.42)
        let (score, remarks) = try score([wrong, wrong], persons: ["Autre Nom"], pact)
        #expect(score.partySets == Detection(spurious: 1, missed: 1))
        #expect(score.kinds == Detection())
        #expect(score.persons == Detection(spurious: 1, missed: 1))
        #expect(score.published == Share(right: 0, of: 1))
        #expect(score.reliability[4] == Share(right: 0, of: 2))
        #expect(
            remarks == [
                Remark(text: "1", missed: [["Russie", "BFA"]], spurious: [["MLI", "RUS"]])
            ])
    }

    @Test func aCoarserDateAndOtherKindsAreWrong() throws {
        let claim = claim(
            ["RUS", "BFA"], ["basing-deployment"], status: "in force", signed: "2023")
        let (score, _) = try score([claim], pact)
        #expect(score.kinds == Detection(spurious: 1, missed: 1))
        #expect(score.status.right == 0 && score.dates.right == 0)
    }

    @Test func optionalItemsAndSinglePartiesDoNotCount() throws {
        let json =
            #"{"id":"2","published":null,"published_ok":["2024"],"alliances":[{"parties":["FRA","TCD"],"kinds":[],"optional":true}]}"#
        let (score, _) = try score(
            [claim(["FRA", "TCD"]), claim(["NATO"])], published: "2024-05", json)
        #expect(score.partySets == Detection())
        #expect(score.silent == Share(right: 1, of: 1))
        #expect(score.unpublished == Share(right: 1, of: 1))
        #expect(score.partySets.precision == 1 && score.partySets.recall == 1)
    }

    /// Organisations go by any of their names, and other sets may stand for one.
    @Test func namesAndAlternatives() throws {
        let json =
            #"{"id":"3","alliances":[{"parties":["SWE","OTAN"],"parties_alt":[["SWE","USA"]],"kinds":["membership"]},{"parties":["OTAN","SWE"],"kinds":["training"]}]}"#
        let (score, _) = try score(
            [claim(["USA", "SWE"], ["membership"]), claim(["NATO", "SWE"], ["training"])], json)
        #expect(score.partySets == Detection(found: 1))
        #expect(score.kinds == Detection(found: 2))
    }

    @Test(arguments: [
        ("UA", "AFRICAN-UNION"), ("OTAN", "NATO"), ("UE", "EU"), ("UKR", "UKR"), ("Russie", "RUS"),
        ("Nulle-Part", "NULLE-PART"),
    ])
    func partiesGoByManyNames(_ name: String, _ id: String) {
        #expect(PartyNames(.standard).set([name]) == [id])
    }

    @Test(arguments: [
        ("Emmanuel Macron", "Macron", true), ("Macron", "E. Macron", true),
        ("Felipe VI", "Felipe", true),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", true),
        ("Jean Macron", "Jean Dupont", false), ("", "Macron", false),
    ])
    func persons(_ one: String, _ other: String, _ isSame: Bool) {
        #expect(PersonName.isSame(one, other) == isSame)
    }

    @Test(arguments: [
        ("{}", "there is no “id”"), ("[", "this is no JSON object"),
        (#"{"id":1,"alliances":[]}"#, "“id” is of another type"),
    ])
    func aBadLineIsNamed(_ line: String, _ reason: String) {
        let failure = #expect(throws: GoldText.Failure.self) {
            try GoldText.all(in: Array((#"{"id":"1","alliances":[]}"# + "\n\n" + line).utf8))
        }
        #expect(failure == GoldText.Failure(line: 3, reason: reason))
    }
}
