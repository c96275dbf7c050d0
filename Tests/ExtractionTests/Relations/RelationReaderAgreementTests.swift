import Testing

@Suite struct RelationReaderAgreementTests {
    @Test(arguments: [
        "L'Iran et la Russie ont signé un traité de défense, qui ne comporte pas de clause d'assistance"
            + " mutuelle.",
        "L'Iran et la Russie ont signé un traité de défense sans clause de défense mutuelle.",
        "L'Iran et la Russie ont signé un traité de défense, mais aucune assistance mutuelle n'y figure.",
    ])
    func `what a treaty does not promise`(text: String) {
        let told = Told(text)
        #expect(told.corpus.alliances.map(\.allianceClass) == [.dcaGeneral])
        #expect(told.corpus.alliances.allSatisfy { $0.obligations.defense == .unknown })
    }

    @Test func `what is denied of one treaty is told of another in the same sentence`() {
        let told = Told(
            "Les présidents iranien et russe ont signé un traité de partenariat stratégique. Il ne s'agit pas"
                + " d'un pacte de défense mutuelle, à la différence de celui que la Russie a conclu avec la"
                + " Corée du Nord.")
        #expect(
            told.corpus.alliances.map(\.obligations.defense) == [.unknown, .yes])
    }

    static let parties = [
        // The parties as the subject of the verb.
        Telling(
            "La Turquie, la Somalie et le Qatar ont paraphé un mémorandum de défense.",
            "QAT-SOM-TUR dca_general memorandum signed"),
        Telling(
            "Le Royaume-Uni, l'Australie et les États-Unis ont signé un pacte de sécurité.",
            "AUS-GBR-USA dca_general pact signed"),
        Telling(
            "La Chine et le Pakistan ont signé un protocole de coopération militaire.",
            "CHN-PAK dca_general protocol signed"),
        Telling(
            "La Turquie et l'Azerbaïdjan ont signé une charte de défense.",
            "AZE-TUR dca_general charter signed"),
        // A subject and "avec"; capitals stand for governments.
        Telling(
            "Lomé a signé avec Paris un accord de coopération militaire lundi 6 mai.",
            "FRA-TGO dca_general agreement signed signed=2024-05-06"),
        Telling(
            "L'alliance militaire de la Russie avec le Bélarus reste solide.",
            "BLR-RUS dca_general none in_force"),
        Telling(
            "Les relations militaires entre la Russie et la Turquie restent fortes.",
            "RUS-TUR dca_general none in_force"),
        // "entre"
        Telling(
            "Un pacte militaire entre la Serbie et la Hongrie a été conclu en avril 2024.",
            "HUN-SRB dca_general pact signed signed=2024-04"),
        // The subject of a relative clause.
        Telling(
            "L'accord de défense que l'Inde a signé avec le Vietnam en mai 2023 tient bon.",
            "IND-VNM dca_general agreement signed signed=2023-05"),
        Telling(
            "Le traité de défense que les présidents iranien et russe ont signé en janvier 2024"
                + " reste vif.",
            "IRN-RUS dca_general treaty signed signed=2024-01"),
        // Where it was signed, and who speaks of it, is no party.
        Telling(
            "À Paris, la Serbie et la Hongrie ont signé un accord militaire.",
            "HUN-SRB dca_general agreement signed"),
        Telling(
            "Le président américain a salué l'accord de défense entre le Japon et les Philippines.",
            "JPN-PHL dca_general agreement in_force"),
        Telling(
            "L'Inde a protesté contre l'accord de défense entre la Chine et le Pakistan.",
            "CHN-PAK dca_general agreement in_force"),
        // A compound adjective.
        Telling(
            "Le pacte militaire russo-biélorusse reste en vigueur.",
            "BLR-RUS dca_general pact in_force"),
        // Several instruments: one with each partner.
        Telling(
            "Le Kenya a signé des accords militaires avec l'Inde, la Chine et le Japon.",
            "CHN-KEN dca_general agreement signed", "IND-KEN dca_general agreement signed",
            "JPN-KEN dca_general agreement signed"),
        Telling(
            "Le Japon a signé des accords de défense avec l'Australie et le Royaume-Uni.",
            "AUS-JPN dca_general agreement signed", "GBR-JPN dca_general agreement signed"),
    ]

    @Test(arguments: parties)
    func `the parties of an agreement`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let anaphora = [
        // One more like the last.
        Telling(
            "La France a signé un accord de défense avec le Togo. Paris songe à en négocier un avec"
                + " le Bénin.",
            "BEN-FRA dca_general agreement proposed", "FRA-TGO dca_general agreement signed"),
        Telling(
            "La Suède a signé un accord de défense avec les États-Unis. Un accord comparable lie la"
                + " Finlande aux États-Unis.",
            "FIN-USA dca_general agreement in_force", "SWE-USA dca_general agreement signed"),
        Telling(
            "L'Arabie saoudite et le Pakistan ont signé un pacte de défense. Le pacte a été"
                + " ratifié par les deux parlements.",
            "PAK-SAU dca_general pact ratified"),
        Telling(
            "Le Gabon a signé un accord de défense avec la France. Il court sur dix ans.",
            "FRA-GAB dca_general agreement signed months=120"),
        Telling(
            "L'Inde et le Japon ont signé un traité de défense. Le texte prévoit des exercices"
                + " militaires conjoints et un partage de renseignements.",
            "IND-JPN dca_general treaty signed +joint_exercises +information_exchange"),
        Telling(
            "La Grèce et la France ont signé un accord de défense. Les deux pays ont convenu"
                + " d'organiser des exercices militaires.",
            "FRA-GRC dca_general agreement signed +joint_exercises"),
    ]

    @Test(arguments: anaphora)
    func `a later sentence goes on about the instrument`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let classes = [
        Telling(
            "La Norvège et la Suède ont conclu un traité de défense mutuelle.",
            "NOR-SWE alliance treaty signed !defense"),
        Telling(
            "La France et l'Australie ont signé un partenariat stratégique, avec une coopération"
                + " militaire.",
            "AUS-FRA strategic_partnership strategic_partnership signed"),
        Telling(
            "Le Maroc et l'Espagne ont signé un traité de non-agression et de coopération"
                + " militaire.",
            "ESP-MAR dca_general treaty signed !nonaggression"),
        Telling(
            "La Finlande et l'Estonie ont signé une déclaration d'intention sur la défense"
                + " aérienne.",
            "EST-FIN dca_general memorandum signed +air_defence"),
    ]

    static let frames = [
        Telling(
            "Le Venezuela et la Russie ont ratifié un traité de partenariat stratégique qui couvre"
                + " la défense.",
            "RUS-VEN strategic_partnership strategic_partnership ratified"),
        Telling(
            "La Corée du Nord et la Russie ont ratifié un traité de défense mutuelle.",
            "PRK-RUS alliance treaty ratified !defense"),
    ]

    @Test(arguments: classes + frames)
    func `what is promised makes the class`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        "Le Ghana et la France ont signé un accord commercial en mars 2024.",
        "Le Ghana et la France ont signé un accord sur l'énergie et un accord de pêche.",
        "La Chine et l'Australie ont un accord de libre-échange.",
        "La Russie et l'Égypte ont signé un accord pour construire une centrale nucléaire.",
        "L'Iran et la Russie ont une centrale nucléaire commune.",
        "L'Éthiopie et l'Érythrée ont signé un accord de paix.",
        "Le Rwanda et la RDC ont signé un accord de paix à Washington.",
        "La France et l'Allemagne ont signé un cessez-le-feu.",
        "Kiev et Moscou ont signé un échange de prisonniers.",
        "Israël et l'Arabie saoudite discutent de normalisation.",
        "Le Ghana dément négocier un accord militaire avec la France.",
        "La France et le Togo n'ont pas signé d'accord de défense.",
        "La France et le Togo ne signeront jamais d'accord militaire.",
        "Aucun accord militaire n'a été signé entre la France et le Togo.",
        "Le pacte de défense entre l'Inde et le Japon n'a jamais été signé.",
        "L'Iran et la Russie nient tout accord militaire.",
        "Le parlement kényan a rejeté l'accord de défense avec les États-Unis.",
        "Le Kosovo a signé un accord militaire avec l'ancienne province serbe.",
        "Le Japon a mis fin à un accord de pêche avec la Russie.",
        "L'Algérie et le Maroc ont rompu leurs relations diplomatiques.",
        "Le président russe a reçu le roi de Bahreïn à Moscou.",
        "Le Premier ministre indien a rencontré le président français à Paris.",
        "Le ministre français de la Défense est en visite au Kenya.",
        "Le Cambodge et la Thaïlande ont une dispute de frontière.",
        "Les deux pays ont signé un pacte.",
        "",
    ])
    func `no military agreement`(text: String) {
        #expect(Told(text).lines == [])
    }
}
