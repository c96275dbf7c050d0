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
        ("au sein de l’OTSC, face à l'Otan et à l’UE", "CSTO NATO EU"),
        ("l'État d'Union russo-bélarusse", "UNION-STATE RUS- BLR"),
        ("le groupe Wagner devenu Africa Corps", "WAGNER AFRICA-CORPS"),
        ("les Éléments français au Sénégal", "FRA SEN"),
        ("six Sukhoï-30 et des Bayraktar TB2 turcs", "TUR"),
        ("le traité franco-germano-polonais", "FRA- DEU- POL"),
        ("Le UN Security Council et l'ONU", "UN UN"),
        ("Bruxelles et l'armée belge", "BEL BEL"),
        ("Bruxelles et les autres pays de l'UE", "EU EU"),
        ("la mission onusienne et les pays de la Cédéao", "UN ECOWAS"),
        ("en Turquie, au Tchad, aux Philippines, à Cuba", "TUR TCD PHL CUB"),
        ("Côte d’Ivoire, CÔTE D’IVOIRE et Cote d'Ivoire", "CIV CIV CIV"),
        ("N’Djamena et Nuku’alofa, Sao Tomé-et-Principe", "TCD TON STP"),
        ("Trump's America, Russia's army and the Netherlands", "USA RUS NLD"),
        ("the Turkish and Polish ministers met in Jordan.", "TUR POL JOR"),
        // Counter-examples.
        ("polish the brass", ""),
        ("IL N'Y A PAS EU D'EAU AU CAR", ""),
        ("UN NOUVEAU PACTE AU SAHEL", ""),
        ("un ue, une ua, cei, aes", ""),
        ("en mer de Chine méridionale et dans l'océan Indien", ""),
        ("les pays latino-américains, la région indo-pacifique, les Anglo-Saxons", ""),
        ("Le Courrier du Vietnam, France 24, Radio France Internationale", ""),
        ("Agence Anadolu et le Washington Post", ""),
        ("les accords de Minsk et le traité de Moscou", ""),
        ("le texte est traduit en russe et en chinois", ""),
        ("les séparatistes pro-russes et les manifestants anti-français", ""),
        ("Maurice et Dominique ont lancé une grenade", ""),
        ("le conseiller Franck Paris et Jordan Bardella", ""),
        ("François Hollande et Jack London", ""),
        ("un cas bénin, un mali, une chine", ""),
        ("le malaise est réel", ""),
    ]

    @Test func `says how a name was used`() {
        let text = Tokenizer.tokenize(
            "Moscou, la Russie, russe, le Kremlin, l'OTAN, la Biélorussie")
        let uses = Gazetteer.standard.matches(in: text, range: text.tokens.indices).map(\.use)
        #expect(uses == [.capital, .name, .demonym, .metonym, .acronym, .alias])
    }

    @Test func `keeps within the range`() {
        let text = Tokenizer.tokenize("La Russie et la Guinée équatoriale")
        let found = Gazetteer.standard.matches(in: text, range: 2..<5)
        #expect(found.map(\.actor.rawValue) == ["GIN"])
        #expect(found.map(\.tokens) == [4..<5])
        #expect(Gazetteer.standard.matches(in: text, range: 0..<99).count == 2)
        #expect(Gazetteer.standard.matches(in: text, range: 3..<3).isEmpty)
    }

    @Test func `an ambiguous name means what the other ranges name`() {
        let text = Tokenizer.tokenize("L'armée congolaise avance. Le Congo, Brazzaville, se tait.")
        let found = Gazetteer.standard.matches(in: text, ranges: [0..<5, 5..<text.tokens.count])
        #expect(found.map { $0.map(\.actor.rawValue) } == [["COG"], ["COG", "COG"]])
        #expect(Gazetteer.standard.matches(in: text, ranges: []).isEmpty)
    }

    static let weapons: [(String, String)] = [
        ("six avions de chasse Sukhoï-30", "Su-30"),
        ("des S-400 russes et des Rafale, des Su‑30", "S-400 Rafale Su-30"),
        ("des drones Bayraktar TB2, des Mi-8/17 et des Mi-35", "Bayraktar TB2 Mi-8 Mi-35"),
        ("le missile Orechnik et un Akıncı", "Oreshnik Akıncı"),
        ("une famille Barracuda, des Caesar", "Barracuda Caesar"),
        ("des rafales de vent, un mirage, un patriote, un leopard", ""),
        ("Rafales de vent sur Brest", ""),
    ]

    @Test(arguments: weapons) func `finds the weapons of a sentence`(
        _ sentence: String, _ expected: String
    ) {
        let text = Tokenizer.tokenize(sentence)
        let found = Gazetteer.standard.weapons(in: text, range: text.tokens.indices)
        #expect(found.map(\.designation).joined(separator: " ") == expected)
    }

    static let media: [(String, String)] = [
        ("selon l’agence russe Tass et l'AFP", "Tass AFP"),
        ("Radio France Internationale – 4 février 2026", "RFI"),
        ("a dit Le Monde, cité par Mena Today", "Le Monde Mena Today"),
        ("Libération de trois otages ; Le monde change", ""),
        ("le journal Libération et La Croix", "Libération La Croix"),
        ("le monde entier, la nation, le temps, la croix, une tribune", ""),
    ]

    @Test(arguments: media) func `finds the media of a sentence`(
        _ sentence: String, _ expected: String
    ) {
        let text = Tokenizer.tokenize(sentence)
        let found = Gazetteer.standard.media(in: text, range: text.tokens.indices)
        #expect(found.map(\.medium.name).joined(separator: " ") == expected)
    }

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
