import Testing

@Suite struct RelationReaderSupplyTests {
    static let supplies = [
        // Goods that come from somewhere are no guests.
        Telling(
            "Le Togo a reçu des obus venus de Corée du Nord.",
            "PRK-TGO alignment none in_force +procurement_arms"),
        Telling(
            "Moscou a livré six avions de chasse Su-30 à la Birmanie en 2023.",
            "MMR-RUS alignment none in_force +procurement_arms RUS>MMR:6_Su-30@2023"),
        Telling(
            "Washington a livré douze hélicoptères de combat à Manille.",
            "PHL-USA alignment none in_force +procurement_arms"
                + " USA>PHL:12_hélicoptères_de_combat"),
        Telling(
            "La Corée du Nord a transféré des obus à la Russie, selon Séoul.",
            "PRK-RUS alignment none in_force +procurement_arms PRK>RUS:obus"),
        Telling(
            "Les drones fournis par l'Iran à la Russie ont servi.",
            "IRN-RUS alignment none in_force +procurement_arms IRN>RUS:drones"),
        Telling(
            "L'Inde a commandé des S-400 à la Russie.",
            "IND-RUS alignment none in_force +procurement_arms RUS>IND:S-400"),
        Telling(
            "Le Maroc a acheté des drones à la Turquie.",
            "MAR-TUR alignment none in_force +procurement_arms TUR>MAR:drones"),
        // The maker's adjective names the supplier.
        Telling(
            "L'Égypte achète des avions de combat français.",
            "EGY-FRA alignment none in_force +procurement_arms FRA>EGY:avions_de_combat"),
        Telling(
            "La Chine est le premier fournisseur d'armes du Pakistan.",
            "CHN-PAK alignment none in_force +procurement_arms"),
        // Each weapon of a list brings its own maker.
        Telling(
            "Le Qatar s'est équipé d'avions de combat américains, de chars français et de missiles"
                + " britanniques.",
            "FRA-QAT alignment none in_force +procurement_arms",
            "GBR-QAT alignment none in_force +procurement_arms",
            "QAT-USA alignment none in_force +procurement_arms"),
        // Whoever is accused has acted.
        Telling(
            "Séoul accuse Pyongyang d'avoir livré des obus à la Russie.",
            "PRK-RUS alignment none in_force +procurement_arms"),
        // A conditional is only reported.
        Telling(
            "La Russie aurait fourni des drones à la junte birmane.",
            "MMR-RUS alignment none in_force +procurement_arms RUS>MMR:drones?"),
        Telling(
            "L'Allemagne veut vendre des chars à l'Italie.",
            "DEU-ITA alignment none proposed +procurement_arms"),
    ]

    @Test(arguments: supplies)
    func `who supplies what to whom`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test func `a reported delivery is reported in its statements too`() {
        let told = Told("La Russie aurait fourni des drones à la junte birmane.")
        let statements = told.corpus.statements.filter { $0.subject.hasPrefix("mmr-rus") }
        #expect(!statements.isEmpty)
        #expect(statements.allSatisfy { $0.modality == .reported })
    }

    @Test(arguments: [
        "La Turquie n'a pas livré de drones au Mali.",
        "La Russie ne livrera pas de missiles à l'Iran.",
        "La France a livré du blé à l'Égypte.",
        "La France a envoyé une aide humanitaire au Soudan.",
        "La Russie bombarde l'Ukraine avec des drones.",
    ])
    func `no supply`(text: String) {
        #expect(Told(text).lines == [])
    }
}
