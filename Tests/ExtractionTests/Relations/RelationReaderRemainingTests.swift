import Testing

@testable import Extraction

/// Sentences that only their two parties and a word of defence explain, and pacts with a name of their own.
@Suite struct RelationReaderRemainingTests {
    @Test(arguments: [
        Telling(
            "Les Émirats sont un soutien du Tchad : un accord de coopération militaire a été signé le 14"
                + " juin 2023.",
            "ARE-TCD dca_general agreement signed signed=2023-06-14"),
        Telling(
            "L'Islande est protégée par les États-Unis en vertu d'un accord de défense signé le 5 mai"
                + " 1951.",
            "ISL-USA dca_general agreement signed signed=1951-05-05"),
    ])
    func `two parties and an instrument`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        "La Grèce et la Turquie s'opposent sur un accord militaire signé en 2019.",
        "La Lituanie voit dans l'accord de défense signé mardi un signal contre la Russie.",
        "La France et le Mali ont signé un accord de paix.",
    ])
    func `a third, an enemy or peace`(text: String) {
        #expect(Told(text).lines.isEmpty)
    }

    @Test func `a pact with a name has its members`() {
        let told = Told(
            "L'Australie, la Nouvelle-Zélande et les États-Unis ont signé le traité Anzus.")
        #expect(told.lines.contains { $0.hasPrefix("AUS-NZL-USA ") })
        #expect(Told("Le traité Anzus a été signé en 1951.").lines.isEmpty)
    }
}
