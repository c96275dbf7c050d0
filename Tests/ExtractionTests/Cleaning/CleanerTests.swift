import Gazetteer
import Records
import Testing

@testable import Extraction

@Suite struct CleanerTests {
    private static let body = """
        La Turquie et la Somalie ont signé jeudi à Ankara un accord de défense maritime.

        Le texte doit encore être ratifié par les deux parlements avant la fin de l'année.
        """

    @Test(arguments: [
        // line above the title, its kind
        ("Accueil / Politique / Somalie", "menu"),
        ("Actualités > Défense", "menu"),
        ("MONDE", "section"),
        ("Région & Afrique", "section"),
        ("Brèves", "section"),
        ("Politique Économie Société Sport Culture", "section"),
        ("Dernière MAJ : 30/05/2023", "dateline"),
        ("Publié hier à 18h00, mis à jour à 19h30", "dateline"),
        ("26 Mai 2024 11:53 (UTC+01:00)", "dateline"),
        ("Armement | 8 juillet 2024", "dateline"),
        ("Menu", "navigation"),
        ("Article de 590 mots - 3 min de lecture", "navigation"),
        ("![Le port de Mogadiscio](https://example.org/p.jpg)", "caption"),
        ("* * *", "markup"),
        ("</div>", "markup"),
    ])
    func `lines above the title are told apart`(line: String, kind: String) {
        let title = "Ankara et Mogadiscio signent un pacte naval"
        let page = CleanedPage("\(line)\n\(title)\n\n\(Self.body)")
        #expect(page.removed == ["\(kind): \(line)"])
        #expect(page.title == title)
        #expect(page.sentences(.title) == [title])
        #expect(page.kept.count == 3)
    }

    @Test(arguments: [
        ("Par Jean-Noël BARROT", "byline"),
        ("12/03/2024 10:25", "dateline"),
        ("Le 7 août 2024 à 17:05", "dateline"),
        ("Paris / La Gazette", "dateline"),
        ("Partager cet article :", "share"),
        ("La flotte à Mogadiscio (photo d'illustration)", "caption"),
        ("Yasar Guler à Ankara, jeudi. ADEM ALTAN / AFP", "caption"),
        ("© AFP", "credit"),
        ("Photo : Xinhua/VNA/CVN", "credit"),
        ("ANKARA ET MOGADISCIO SIGNENT UN PACTE NAVAL", "repeated_headline"),
        ("Réservé aux abonnés", "paywall"),
    ])
    func `lines between title and article are told apart`(line: String, kind: String) {
        let title = "Ankara et Mogadiscio signent un pacte naval"
        let page = CleanedPage("Le Reporter\n\(title)\n\(line)\n\n\(Self.body)")
        #expect(page.removed == ["site_name: Le Reporter", "\(kind): \(line)"])
        #expect(page.publisher == "Le Reporter" || page.publisher == "La Gazette")
        #expect(page.kept.count == 3)
    }

    @Test(arguments: [
        ("FNL/CRK/SMT", "byline"),
        ("peo/jha/ehl", "byline"),
        ("R.I", "byline"),
        ("AFP/VNA/CVN", "signature"),
        ("(avec Reuters)", "signature"),
        ("Sources : ministère somalien de la Défense, AFP.", "signature"),
        ("contact@example.org", "contact"),
        ("Contactez-nous | Mentions légales", "contact"),
        ("Commentaires (0)", "comments"),
        ("Partager sur Facebook    Tweeter", "share"),
        ("#Somalie #Turquie", "tags"),
        ("Mots-clés : Somalie, Turquie", "tags"),
        ("Loading...", "loading"),
        ("Quitter la version mobile", "navigation"),
        ("Toute l'info en un clic Voir Plus", "navigation"),
        ("© 2024 Tous droits réservés", "copyright"),
        ("Il vous reste 60 % de cet article à lire", "paywall"),
        ("Abonnez-vous à notre newsletter", "newsletter"),
        ("La suite après cette publicité", "advertisement"),
        (
            "Nous utilisons des cookies pour améliorer votre navigation sur ce site.",
            "cookie_notice"
        ),
        ("À lire aussi : Mogadiscio achète des drones à Ankara", "related_heading"),
    ])
    func `lines below the article are told apart`(line: String, kind: String) {
        let title = "Ankara et Mogadiscio signent un pacte naval"
        let page = CleanedPage("\(title)\n\n\(Self.body)\n\n\(line)")
        #expect(page.removed == ["\(kind): \(line)"])
        #expect(page.kept.count == 3)
    }

    @Test func `a sub-heading is the article's`() {
        let page = CleanedPage(
            "Ankara et Mogadiscio signent un pacte naval\n\n\(Self.body)\n\nUn accord contesté\n\n"
                + "L'opposition somalienne a dénoncé mardi un texte négocié en secret.")
        #expect(page.removed.isEmpty)
        #expect(page.sentences(.heading) == ["Un accord contesté"])
    }

    @Test func `a paragraph given twice is kept once`() {
        let lead = "Moscou a promis jeudi des instructeurs aux trois armées du Sahel central."
        let page = CleanedPage(
            "Moscou promet des instructeurs\n\n\(lead)\n\n\(lead)\n\n\(Self.body)")
        #expect(page.removed == ["repeated_text: \(lead)"])
    }

    @Test func `a window title names the site`() {
        let page = CleanedPage(
            "Bakou reçoit des drones turcs | Le Reporter\nBakou reçoit des drones turcs\n\(Self.body)"
        )
        #expect(page.title == "Bakou reçoit des drones turcs")
        #expect(page.publisher == "Le Reporter")
    }

    @Test func `an English abstract is a translation`() {
        let page = CleanedPage(
            """
            Une alliance navale face aux pirates du golfe d'Aden
            A naval alliance against the pirates of the gulf
            The two countries have agreed to share their ports, and the treaty will be in force for ten years.

            \(Self.body)
            """)
        #expect(page.clean.language == "fr+en")
        #expect(page.clean.boilerplate.map(\.kind) == [.translation, .translation])
        #expect(page.title == "Une alliance navale face aux pirates du golfe d'Aden")
    }

    @Test func `an English article is English`() {
        let page = CleanedPage(
            "Turkey and Somalia sign a pact\n\nThe two countries have signed a defence pact in Ankara."
        )
        #expect(page.clean.language == "en")
        #expect(page.kept.count == 2)
    }

    @Test func `a quotation alone is told from the name below it`() {
        let page = CleanedPage(
            """
            Paris et Tallinn renforcent leur coopération
            \(Self.body)

            Nous ne laisserons personne seul face à la menace.

            Emmanuel Macron, président de la RépubliqueFrance

            Vladimir Poutine, adversaire commun

            Les exercices commenceront en mars dans le nord du pays balte.
            """)
        #expect(page.sentences(.detachedQuote).count == 1)
        #expect(
            page.sentences(.quoteSignature) == ["Emmanuel Macron, président de la RépubliqueFrance"]
        )
        #expect(page.sentences(.heading) == ["Vladimir Poutine, adversaire commun"])
    }

    @Test func `a chronology has no date of publication`() {
        let page = CleanedPage(
            """
            Dix ans de présence française au Sahel
            11 janvier 2013
            La France lance l'opération Serval à la demande des autorités du Mali.
            2 mai 2022
            Bamako dénonce les accords de défense qui le lient à la France.
            """)
        #expect(page.published == nil)
        #expect(page.sentences(.heading) == ["11 janvier 2013", "2 mai 2022"])
    }

    @Test func `Markdown and tags are not read as words`() {
        let page = CleanedPage(
            """
            # Ankara et Bakou signent un protocole

            > La Turquie et l'Azerbaïdjan ont signé lundi un protocole de **coopération militaire**.

            ## Des exercices communs

            Le texte prévoit trois exercices par an :

            - un exercice terrestre dans la région de Kars
            - un exercice naval en mer Caspienne

            ## Articles liés

            - [Bakou achète des drones turcs](https://example.org/a)
            """)
        #expect(page.title == "Ankara et Bakou signent un protocole")
        #expect(page.sentences(.heading) == ["Des exercices communs"])
        #expect(page.sentences(.listItem).count == 2)
        #expect(page.teaserTitles == ["Bakou achète des drones turcs"])
        #expect(page.removedLines.count == 2)
    }

    @Test(arguments: [
        "", "\n\n\n", "   ", "…", "- ", "#", "<", "© ", "Mali", "Publié le", "Par", "« ",
        "\u{FEFF}\r\n",
        "Lire aussi", "Loading...",
    ])
    func `a text without an article works`(text: String) {
        let page = CleanedPage(text)
        #expect(page.kept.count <= 1)
    }

    @Test func `a text without a line break is one paragraph`() {
        let page = CleanedPage(
            "Ankara et Doha ont signé un accord. Il porte sur une base. M. Guler s'en est réjoui.")
        #expect(page.kept.count == 3)
        #expect(page.title == nil)
        #expect(page.removed.isEmpty)
    }

    @Test func `spans are sorted, apart, and on whole lines`() {
        let page = CleanedPage(
            "Le Reporter\nÀ la une\nUn titre à part entière\n\(Self.body)\nPartager")
        let spans = page.clean.boilerplate.map(\.span)
        #expect(spans == spans.sorted())
        #expect(page.removedLines == ["Le Reporter", "À la une", "Partager"])
    }
}
