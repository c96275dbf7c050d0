import Testing

@testable import Extraction
@testable import Records

@Suite struct StatusReaderTests {
    static let statuses = [
        Telling(
            "La Grèce et la France négocient un accord de défense.",
            "FRA-GRC dca_general agreement proposed"),
        Telling(
            "La Grèce et la France envisagent de renforcer leur coopération militaire.",
            "FRA-GRC dca_general none proposed"),
        Telling(
            "Berlin et Varsovie discutent d'un pacte de défense.",
            "DEU-POL dca_general pact proposed"),
        Telling(
            "La Hongrie souhaite conclure un accord militaire avec la Serbie.",
            "HUN-SRB dca_general agreement proposed"),
        Telling(
            "Athènes et Paris se sont engagées à renforcer leur coopération militaire.",
            "FRA-GRC dca_general none announced"),
        Telling(
            "Le Vietnam et l'Inde ont promis de signer un accord de défense.",
            "IND-VNM dca_general agreement announced"),
        Telling(
            "La France et le Togo ont signé un accord de défense.",
            "FRA-TGO dca_general agreement signed"),
        Telling(
            "Le Parlement togolais a ratifié l'accord militaire avec la Russie.",
            "RUS-TGO dca_general agreement ratified"),
        Telling(
            "Le sénat italien a approuvé l'accord de défense avec le Japon.",
            "ITA-JPN dca_general agreement ratified"),
        Telling(
            "Le pacte militaire entre la Serbie et la Hongrie est en vigueur.",
            "HUN-SRB dca_general pact in_force"),
        Telling(
            "Le Mali a suspendu son accord de défense avec la France.",
            "FRA-MLI dca_general agreement suspended"),
        Telling(
            "Le Niger rompt son accord militaire avec les États-Unis.",
            "NER-USA dca_general agreement terminated"),
        Telling(
            "Le Tchad a mis fin à l'accord de défense avec la France.",
            "FRA-TCD dca_general agreement terminated"),
        Telling(
            "La Birmanie et l'Inde ont renouvelé leur pacte de défense pour dix ans.",
            "IND-MMR dca_general pact signed renewal months=120"),
        Telling(
            "Le Japon et l'Australie ont prolongé leur accord de défense.",
            "AUS-JPN dca_general agreement signed renewal"),
        Telling(
            "Le Japon et l'Australie veulent réviser leur accord de défense.",
            "AUS-JPN dca_general agreement proposed"),
        Telling(
            "La France et la Grèce viennent de conclure un pacte de défense.",
            "FRA-GRC dca_general pact signed"),
        Telling(
            "Le ministre français était venu signer à Athènes un accord de défense avec la Grèce.",
            "FRA-GRC dca_general agreement signed"),
        Telling(
            "La France et le Mali ont conclu un accord de défense à la fin de l'année.",
            "FRA-MLI dca_general agreement signed signed=2024"),
        Telling(
            "Le Mali menace de dénoncer l'accord de défense avec la France.",
            "FRA-MLI dca_general agreement in_force"),
        Telling(
            "Le Mali pourrait mettre fin à son accord de défense avec la France.",
            "FRA-MLI dca_general agreement in_force"),
        Telling(
            "L'accord militaire entre la France et la Serbie, qui porte sur douze avions, a été signé"
                + " à Belgrade.",
            "FRA-SRB dca_general agreement signed"),
        Telling(
            "L'Espagne et l'Italie ont gelé leur accord militaire.",
            "ESP-ITA dca_general agreement suspended"),
    ]

    @Test(arguments: statuses)
    func `what has become of an instrument`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test func `what enters into force later is no longer merely signed`() {
        let expected = ["FRA-GAB dca_general agreement in_force effective=2024-03"]
        let told = Told(
            "Le Gabon a signé un accord de défense avec la France. L'accord est entré en vigueur"
                + " en mars 2024.")
        #expect(told.lines(like: expected) == expected)
    }

    @Test func `what is not broken is not told as terminated`() {
        let told = Told("Le Niger n'a pas rompu son accord de défense avec la Turquie.")
        #expect(!told.corpus.alliances.contains { $0.status == .terminated })
    }

    @Test func `every status lies somewhere between the first talk and the end`() {
        let ranks = [
            Status.proposed, .announced, .inForce, .signed, .ratified, .expired, .suspended,
            .terminated,
        ].map { StatusRanking.rank($0) }
        #expect(Set(ranks).count == Status.allCases.count)
        #expect(StatusRanking.rank(.proposed) == ranks.min())
        #expect(StatusRanking.rank(.terminated) == ranks.max())
    }
}
