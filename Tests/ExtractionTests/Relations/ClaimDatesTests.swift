import Testing

@Suite struct ClaimDatesTests {
    static let dated = [
        Telling(
            "La France et le Togo ont signé un accord de défense le 3 mars 2024.",
            "FRA-TGO dca_general agreement signed signed=2024-03-03"),
        // The year comes from the day of publication and the weekday.
        Telling(
            "Paris a annoncé avoir signé un accord de défense avec le Togo mardi 7 mai.",
            "FRA-TGO dca_general agreement signed signed=2024-05-07"),
        Telling(
            "L'accord de défense entre le Kenya et le Royaume-Uni est entré en vigueur le 1er avril"
                + " 2024.",
            "GBR-KEN dca_general agreement in_force effective=2024-04-01"),
        Telling(
            "La Bolivie et l'Iran ont un accord de défense en vigueur depuis 2023.",
            "BOL-IRN dca_general agreement in_force effective=2023"),
        Telling(
            "L'accord de défense entre Djibouti et la France est valable jusqu'en 2034.",
            "DJI-FRA dca_general agreement in_force expires=2034"),
        Telling(
            "Le traité de défense de 1960 entre le Japon et les États-Unis reste en vigueur.",
            "JPN-USA dca_general treaty in_force signed=1960"),
        Telling(
            "L'Espagne et le Maroc ont signé un accord militaire d'une durée de cinq ans.",
            "ESP-MAR dca_general agreement signed months=60"),
        // Who denounces an agreement does so by saying it.
        Telling(
            "Le Niger a dénoncé les accords militaires avec les États-Unis le 16 mars 2024.",
            "NER-USA dca_general agreement terminated announced=2024-03-16 terminated=2024-03-16"),
        Telling(
            "Le Niger a dénoncé avec effet immédiat l'accord militaire de 2012 avec les États-Unis.",
            "NER-USA dca_general agreement terminated signed=2012"),
        // Of several dates of one verb, each belongs to those named right before it.
        Telling(
            "Tokyo a signé avec l'Australie, en janvier 2022, puis avec le Royaume-Uni, en janvier 2023, des"
                + " accords d'accès réciproque.",
            "AUS-JPN dca_general agreement signed signed=2022-01",
            "GBR-JPN dca_general agreement signed signed=2023-01"),
        // The claim's own verb before another.
        Telling(
            "Le Qatar a signé avec Washington, en mars 2023, un accord de défense, tandis que l'Arabie saoudite"
                + " s'est liée le 17 avril au Pakistan par un pacte de défense mutuelle.",
            "PAK-SAU alliance pact in_force signed=2024-04-17",
            "QAT-USA dca_general agreement signed signed=2023-03"),
        // The instrument under which something was done.
        Telling(
            "L'Inde a livré aux Philippines en avril 2024 une première batterie de missiles BrahMos, au titre"
                + " d'un contrat de 375 millions de dollars signé en janvier 2022.",
            "IND-PHL alignment none in_force signed=2022-01"),
        Telling(
            "La Turquie a déployé des troupes au Qatar, ce que permet un accord; Ankara y dispose d'une base,"
                + " permise par un accord signé en 2014.",
            "QAT-TUR alignment none in_force signed=2014"),
        // A pact with a name.
        Telling(
            "L'Australie n'était liée qu'aux États-Unis et à la Nouvelle-Zélande, par le traité Anzus de 1951.",
            "AUS-NZL-USA alignment none in_force signed=1951"),
        // A day at the head of the sentence reaches behind a colon.
        Telling(
            "Vendredi 23 février, le Premier ministre a reçu son homologue : la Hongrie et la Suède ont signé un"
                + " contrat portant sur quatre chasseurs Gripen.",
            "HUN-SWE alignment agreement signed signed=2024-02-23"),
        // What is agreed to for a term is no date of signature.
        Telling(
            "L'Inde et la Russie ont prolongé pour dix ans, de 2021 à 2031, leur programme de coopération"
                + " militaro-technique.",
            "IND-RUS dca_general none signed renewal expires=2031 months=120"),
        // The sentence before tells the day.
        Telling(
            "Alger et New Delhi ont franchi, dimanche 5 mai, un pas. Leurs chefs d'état-major, ceux de l'Algérie"
                + " et de l'Inde, ont signé un mémorandum de défense.",
            "DZA-IND dca_general memorandum signed signed=2024-05-05"),
        Telling(
            "Le Togo a résilié en février 2024 l'accord de défense avec la France.",
            "FRA-TGO dca_general agreement terminated announced=2024-02 terminated=2024-02"),
        // The date is that of the treaty by which they are bound.
        Telling(
            "La France est liée au Cameroun par un accord de défense signé en 2009.",
            "CMR-FRA dca_general agreement in_force signed=2009"),
        Telling(
            "L'AES a annoncé en janvier 2024 une force conjointe de 3 000 soldats au Mali, au"
                + " Burkina Faso et au Niger.",
            "BFA-MLI-NER alignment none announced +joint_force announced=2024-01 strength=3000"),
    ]

    @Test(arguments: dated)
    func `a date belongs to what it dates`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test func `dates in the sentence of another relation stay there`() {
        let told = Told(
            "La France et le Togo ont signé un accord de défense. Le Ghana fête en 2027 ses"
                + " soixante-dix ans d'indépendance.")
        #expect(told.lines == ["FRA-TGO dca_general agreement signed"])
    }
}
