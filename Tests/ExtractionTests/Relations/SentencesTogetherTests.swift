import Testing

/// What two or three sentences tell together.
@Suite struct SentencesTogetherTests {
    static let told = [
        // "celui-ci", "il": the instrument of the sentence before.
        Telling(
            "La Norvège a acheté à Londres des frégates. Il a été signé dimanche 5 mai par le Premier ministre"
                + " Jonas Gahr Støre et son homologue Keir Starmer.",
            "GBR-NOR alignment none in_force signed=2024-05-05"),
        Telling(
            "La France va céder à l'Ukraine des Mirage 2000. Emmanuel Macron l'a annoncé mardi 7 mai.",
            "FRA-UKR alignment none announced announced=2024-05-07"),
        // Several with one are as many agreements; "de même" is one more.
        Telling(
            "La Finlande et la Suède ont signé avec Washington des accords de coopération de défense. Oslo avait"
                + " fait de même dès 2021.",
            "FIN-USA dca_general agreement signed", "NOR-USA dca_general agreement signed",
            "SWE-USA dca_general agreement signed"),
        // What it is compared with has parties of its own.
        Telling(
            "Paris et Manille négocient un accord de défense, comparable à celui que l'archipel des Philippines a"
                + " conclu avec l'Australie et avec les États-Unis.",
            "AUS-PHL dca_general agreement signed", "FRA-PHL dca_general agreement proposed",
            "PHL-USA dca_general agreement signed"),
        // "y": the place told of before.
        Telling(
            "La situation en Irak est tendue. Environ 2 500 soldats américains y sont déployés.",
            "IRQ-USA alignment none in_force"),
        Telling(
            "La Russie a livré en mars deux avions de chasse au Mali. Des instructeurs de Wagner y forment"
                + " l'armée.",
            "MLI-RUS alignment none in_force", "MLI-WAGNER alignment none in_force"),
        // A pronoun is a member.
        Telling(
            "La Macédoine du Nord a acheté des missiles Javelin aux États-Unis. Elle est membre de l'Otan depuis"
                + " 2020.",
            "MKD-NATO organisation none in_force", "MKD-USA alignment none in_force"),
        // By when something is to be signed is no day on which it expires.
        Telling(
            "Un nouvel accord de défense entre Paris et Dakar devrait être signé d'ici à la fin de l'année.",
            "FRA-SEN dca_general agreement proposed"),
        Telling(
            "La Pologne et la Lituanie ont annoncé la création d'une brigade commune avec l'Ukraine.",
            "LTU-POL-UKR alignment none announced"),
    ]

    @Test(arguments: told)
    func `what sentences tell together`(telling: Telling) {
        #expect(Told(telling.text).lines(like: telling.expected) == telling.expected)
    }
}
