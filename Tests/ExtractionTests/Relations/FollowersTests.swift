import Testing

@testable import Extraction

/// Sentences that say of others what was said before.
@Suite struct FollowersTests {
    @Test(arguments: [
        Telling(
            "L'Ukraine et les Pays-Bas ont signé un accord de sécurité. Le premier a été conclu avec le"
                + " Royaume-Uni, à Kiev. L'Allemagne et la France ont suivi le 16 février, puis le"
                + " Danemark.",
            "DEU-UKR dca_general agreement signed signed=2024-02-16",
            "DNK-UKR dca_general agreement signed signed=2024-02-16",
            "FRA-UKR dca_general agreement signed signed=2024-02-16",
            "GBR-UKR dca_general agreement signed", "NLD-UKR dca_general agreement signed"),
        Telling(
            "La Finlande a signé avec Washington un accord de défense. Le Danemark l'a imitée.",
            "DNK-USA dca_general agreement signed", "FIN-USA dca_general agreement signed"),
    ])
    func `who does the same`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        "La France et la Grèce ont signé un accord de défense. L'Italie a suivi les débats.",
        "La France et la Grèce ont signé un accord de défense. L'Italie n'a pas suivi.",
        "La France et la Grèce ont mis fin à leur accord de défense. L'Italie a suivi.",
    ])
    func `who does not`(text: String) {
        #expect(!Told(text).lines.contains { $0.contains("ITA") })
    }
}
