import Testing

@Suite struct RelationReaderPresenceTests {
    static let presences = [
        // What is only held against somebody is nobody's presence.
        Telling("Niamey accuse son voisin d'abriter des bases françaises."),
        Telling(
            "La Russie a déployé des armes nucléaires tactiques au Bélarus.",
            "BLR-RUS alignment none in_force +nuclear_hosting"),
        Telling(
            "Des soldats russes sont stationnés au Mali.",
            "MLI-RUS alignment none in_force +basing"),
        Telling(
            "Les États-Unis ont déployé des troupes en Pologne.",
            "POL-USA alignment none in_force +basing"),
        Telling(
            "La base militaire turque en Somalie forme des soldats.",
            "SOM-TUR alignment none in_force +basing"),
        Telling(
            "La Turquie a une base militaire au Qatar.",
            "QAT-TUR alignment none in_force +basing"),
        Telling(
            "La France maintient une base militaire à Djibouti.",
            "DJI-FRA alignment none in_force +basing"),
    ]

    @Test(arguments: presences)
    func `troops, bases and weapons on another's soil`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let exercises = [
        Telling(
            "Le Japon et les Philippines ont mené des exercices militaires conjoints en avril 2024.",
            "JPN-PHL alignment none in_force +joint_exercises exercise@2024-04"),
        Telling(
            "La Chine mène des manœuvres navales avec la Russie.",
            "CHN-RUS alignment none in_force +joint_exercises exercise"),
        Telling(
            "Des soldats français et indiens ont mené un exercice militaire conjoint.",
            "FRA-IND alignment none in_force +joint_exercises exercise"),
        Telling(
            "L'Indonésie, l'Australie et le Japon ont participé à un exercice militaire commun.",
            "AUS-IDN-JPN alignment none in_force +joint_exercises exercise"),
    ]

    @Test(arguments: exercises)
    func `joint exercises`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    static let forces = [
        Telling(
            "Le Mali, le Niger et le Burkina Faso créent une force conjointe de 5 000 hommes.",
            "BFA-MLI-NER alignment none announced +joint_force strength=5000"),
        Telling(
            "Le Nigeria et le Niger lancent une force conjointe de 1 200 hommes contre les"
                + " djihadistes.",
            "NER-NGA alignment none announced +joint_force strength=1200"),
    ]

    @Test(arguments: forces)
    func `joint forces and how many they are`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }

    @Test(arguments: [
        "La Russie a envahi l'Ukraine avec ses troupes.",
        "La Chine mène des exercices militaires contre Taïwan.",
        "Le Pakistan accuse l'Inde d'agression et déploie ses troupes à la frontière.",
        "Israël et l'Iran se bombardent, et la guerre menace.",
        "L'Ukraine est en guerre contre la Russie.",
        "L'Ukraine a détruit des chars russes.",
        "L'armée israélienne a mené une frappe en Syrie.",
        "Des avions russes ont bombardé la Syrie.",
        "Les armées indienne et pakistanaise ont échangé des tirs.",
        "La Corée du Nord a tiré un missile vers le Japon.",
    ])
    func `an enemy's troops are no alliance`(text: String) {
        #expect(Told(text).lines == [])
    }
}
