import Testing

@Suite struct RelationReaderSupportTests {
    static let support = [
        Telling(
            "La Russie fournit une assistance militaire au Mali.",
            "MLI-RUS alignment none in_force"),
        Telling(
            "Les États-Unis ont promis une aide militaire à la Jordanie.",
            "JOR-USA alignment none announced"),
        Telling(
            "La Russie s'engage à fournir une assistance militaire au Mali et au Niger.",
            "MLI-NER-RUS alignment none announced"),
    ]

    @Test(arguments: support)
    func `military support, given or promised`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let endings = [
        Telling(
            "Le Burkina Faso a rompu avec la France en janvier 2023.",
            "BFA-FRA alignment none terminated announced=2023-01 terminated=2023-01"),
        Telling(
            "Le Danemark a cessé son aide militaire au Ghana.",
            "DNK-GHA alignment none terminated"),
        Telling("Niamey a rompu avec Paris.", "FRA-NER alignment none terminated"),
        Telling(
            "La France a retiré ses soldats du Mali.", "FRA-MLI alignment none terminated"),
        Telling(
            "Les États-Unis retirent leurs troupes du Niger.", "NER-USA alignment none terminated"),
        Telling(
            "Le Sénégal a chassé les troupes françaises de son sol.",
            "FRA-SEN alignment none terminated"),
        Telling(
            "Il n'y a plus de soldats français au Sénégal.", "FRA-SEN alignment none terminated"),
    ]

    @Test(arguments: endings)
    func `breaks and withdrawals`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let memberships = [
        Telling(
            "La Finlande a rejoint l'OTAN en avril 2023.", "FIN-NATO organisation none in_force"),
        Telling("L'Albanie a adhéré à l'OTAN.", "ALB-NATO organisation none in_force"),
        Telling(
            "L'Estonie, la Lettonie et la Lituanie sont membres de l'OTAN.",
            "EST-NATO organisation none in_force", "LTU-NATO organisation none in_force",
            "LVA-NATO organisation none in_force"),
        Telling("Le Kazakhstan est membre de l'OTSC.", "CSTO-KAZ organisation none in_force"),
        Telling("La Suède envisage de rejoindre l'OTAN.", "NATO-SWE organisation none proposed"),
        Telling("L'Arménie a quitté l'OTSC.", "ARM-CSTO organisation none terminated"),
    ]

    @Test(arguments: memberships)
    func `joining, belonging to and leaving an organisation`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        Telling(
            "Le Bélarus est l'allié militaire le plus proche de Moscou.",
            "BLR-RUS dca_general none in_force"),
        Telling(
            "Le Japon, allié militaire des États-Unis, dépense plus.",
            "JPN-USA dca_general none in_force"),
    ])
    func `who is called an ally`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        "L'Ukraine n'est pas membre de l'OTAN.",
        "La Turquie ne rejoindra pas l'OTSC.",
        "La Serbie n'a jamais voulu adhérer à l'OTAN.",
        "Le Mali a quitté la Cédéao.",
        "Le Niger n'a pas chassé les soldats allemands.",
    ])
    func `neither support nor ending nor membership`(text: String) {
        #expect(Told(text).lines == [])
    }
}
