import Records
import Testing

@testable import Gazetteer

@Suite struct GazetteerMatchesTests {
    /// What a sentence names: `RUS MMR`, a combining form with a hyphen (`RUS- MMR`).
    static let sentences: [(String, String)] = [
        ("La Birmanie et la Russie ont signé un pacte.", "MMR RUS"),
        ("l’armée birmane, les généraux birmans et Moscou", "MMR MMR RUS"),
        (
            "un pacte russo-birman, l'axe Moscou-Bamako-Niamey-Ouagadougou",
            "RUS- MMR RUS MLI NER BFA"
        ),
        ("Le ministre burkinabè et son homologue Russe", "BFA RUS"),
        ("POUTINE ET LOUKACHENKO À MINSK AVEC LA RUSSIE", "BLR RUS"),
        ("le Kremlin, l’Élysée, le Quai d’Orsay et la Maison-Blanche", "RUS FRA FRA USA"),
        ("Le Niger et le Nigeria, les Nigériens et les Nigérians", "NER NGA NER NGA"),
        ("la Corée du Nord et la Corée du Sud", "PRK KOR"),
        ("les troupes nord-coréennes et sud-coréennes", "PRK KOR"),
        ("la Guinée-Bissau, la Guinée équatoriale et la Guinée", "GNB GNQ GIN"),
        ("la République démocratique du Congo et le Congo", "COD COG"),
        ("Kinshasa et l'armée congolaise", "COD COD"),
        ("Brazzaville et l'armée congolaise", "COG COG"),
        ("l'Inde a signé avec les Émirats arabes unis", "IND ARE"),
        ("les EAU et les E.A.U.", "ARE ARE"),
        // Counter-examples.
        ("le texte est traduit en russe et en chinois", ""),
        ("les séparatistes pro-russes et les manifestants anti-français", ""),
        ("Maurice et Dominique ont lancé une grenade", ""),
        ("le conseiller Franck Paris et Jordan Bardella", ""),
        ("François Hollande et Jack London", ""),
        ("un cas bénin, un mali, une chine", ""),
        ("le malaise est réel", ""),
    ]

    @Test(arguments: sentences) func `finds the actors of a sentence`(
        _ sentence: String, _ expected: String
    ) {
        let text = Tokenizer.tokenize(sentence)
        let found = Gazetteer.standard.matches(in: text, range: text.tokens.indices)
            .map { $0.actor.rawValue + ($0.isCombiningForm ? "-" : "") }
            .joined(separator: " ")
        #expect(found == expected)
    }
}
