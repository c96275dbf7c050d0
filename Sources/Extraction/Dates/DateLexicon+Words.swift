/// The vocabulary; spellings are folded, so accents and case do not matter.
extension DateLexicon {
    struct Group: Sendable {
        let words: String
        let terms: DateTerm
        var value = 0
        var number = 0

        init(_ words: String, _ terms: DateTerm, _ value: Int = 0, number: Int = 0) {
            self.words = words
            self.terms = terms
            self.value = value
            self.number = number
        }

        init(_ words: String, _ preposition: DatePreposition, _ terms: DateTerm = []) {
            self.init(
                words, terms.union([.preposition, .closed]), preposition.rawValue)
        }
    }

    static let vocabulary: [Group] =
        months + weekdays + seasons + units + pointers + numerals + leads + tense + company + marks

    private static let months = [
        Group("janvier janv", .month, 1), Group("février févr fév fevrier", .month, 2),
        Group("mars", .month, 3), Group("avril avr", .month, 4), Group("mai", .month, 5),
        Group("juin", .month, 6), Group("juillet juil", .month, 7), Group("août", .month, 8),
        Group("septembre sept", .month, 9), Group("octobre oct", .month, 10),
        Group("novembre nov", .month, 11), Group("décembre déc", .month, 12),
        Group("january jan", .englishMonth, 1), Group("february feb", .englishMonth, 2),
        Group("march", .englishMonth, 3), Group("april apr", .englishMonth, 4),
        Group("may", .englishMonth, 5), Group("june jun", .englishMonth, 6),
        Group("july jul", .englishMonth, 7), Group("august aug", .englishMonth, 8),
        Group("september sept sep", .englishMonth, 9), Group("october", .englishMonth, 10),
        Group("november", .englishMonth, 11), Group("december dec", .englishMonth, 12),
    ]

    private static let weekdays = [
        Group("lundi", .weekday, 1), Group("mardi", .weekday, 2), Group("mercredi", .weekday, 3),
        Group("jeudi", .weekday, 4), Group("vendredi", .weekday, 5), Group("samedi", .weekday, 6),
        Group("dimanche", .weekday, 7), Group("monday", .weekday, 1),
        Group("tuesday", .weekday, 2), Group("wednesday", .weekday, 3),
        Group("thursday", .weekday, 4), Group("friday", .weekday, 5),
        Group("saturday", .weekday, 6), Group("sunday", .weekday, 7),
        Group("lun mon", .shortWeekday, 1), Group("mar tue", .shortWeekday, 2),
        Group("mer wed", .shortWeekday, 3), Group("jeu thu", .shortWeekday, 4),
        Group("ven fri", .shortWeekday, 5), Group("sam sat", .shortWeekday, 6),
        Group("dim sun", .shortWeekday, 7),
    ]

    private static let seasons = [
        Group("printemps", .season, 1), Group("été", .season, 2), Group("automne", .season, 3),
        Group("hiver", .season, 4),
    ]

    private static let units = [
        Group("jour jours journée journées day days", .unit, DateUnit.day.rawValue),
        Group("semaine semaines week weeks", .unit, DateUnit.week.rawValue),
        Group("mois month months", .unit, DateUnit.month.rawValue),
        Group("an ans année années year years", .unit, DateUnit.year.rawValue),
        Group("années", .years), Group("année journée", .stretch),
        Group("décennie décennies decade decades", .unit, DateUnit.decade.rawValue),
        Group("siècle siècles century centuries", .unit, DateUnit.century.rawValue),
        Group("heures", .unit, DateUnit.hour.rawValue),
        Group("trimestre trimestres", .unit, DateUnit.quarter.rawValue),
        Group("semestre semestres", .unit, DateUnit.half.rawValue),
        // 1: half of "week-end"; 2: the whole of it.
        Group("week end", .weekend, 1), Group("weekend", .weekend, 2),
        Group("matin matinée soir soirée midi nuit", .dayPart),
        Group("biennal biennale", .lasting, 24), Group("triennal triennale", .lasting, 36),
        Group("quadriennal quadriennale", .lasting, 48),
        Group("quinquennal quinquennale", .lasting, 60),
        Group("décennal décennale", .lasting, 120),
    ]

    private static let pointers = [
        Group("début débuts", .part, DatePart.start.rawValue),
        Group("mi milieu", .part, DatePart.middle.rawValue),
        Group("fin", .part, DatePart.end.rawValue),
        Group("courant", .part, DatePart.course.rawValue),
        Group("dernier dernière derniers dernières", .last),
        Group("passé passée écoulé écoulée", .last),
        Group("prochain prochaine prochains prochaines", [.next, .future]),
        Group("précédent précédente", .preceding),
        Group("suivant suivante", [.following, .closed]),
        Group("même mêmes", .same),
        Group("hier yesterday", .relativeDay, -1), Group("demain tomorrow", .relativeDay, 1),
        Group("hui", .relativeDay, 0),
        Group("lendemain", .adjacentDay, 1), Group("veille", .adjacentDay, -1),
        Group("surlendemain", .adjacentDay, 2),
        Group("plus", .plus), Group("plus moins près", .bound), Group("tôt", .shift, -1),
        Group("tard", .shift, 1),
        Group("auparavant", [.auparavant, .closed], -1), Group("earlier", .auparavant, -1),
        Group("later", .auparavant, 1), Group("cours ci", .current),
        Group("last", .englishPointer, -1), Group("next", [.englishPointer, .future], 1),
        Group("this", .englishPointer, 0), Group("ago", .auparavant, -2),
    ]

    private static let numerals =
        [
            ("un une one", 1), ("deux two", 2), ("trois three", 3), ("quatre four", 4),
            ("cinq five", 5), ("six", 6), ("sept seven", 7), ("huit eight", 8), ("neuf nine", 9),
            ("dix ten", 10), ("onze", 11), ("douze twelve", 12), ("treize", 13), ("quatorze", 14),
            ("quinze fifteen", 15), ("seize", 16), ("vingt vingts twenty", 20),
            ("trente thirty", 30), ("quarante", 40), ("cinquante fifty", 50), ("soixante", 60),
            ("septante", 70), ("huitante octante", 80), ("nonante", 90), ("cent cents", 100),
        ].map { Group($0.0, .numeral, number: $0.1) }
        + [
            ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20),
            ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50), ("soixantaine", 60),
            ("centaine", 100),
        ].map { Group($0.0, .dozen, number: $0.1) }
        + [
            ("premier première 1ère 1re", 1), ("deuxième second seconde 2e 2ème ii", 2),
            ("troisième 3e 3ème", 3), ("quatrième 4e 4ème", 4),
        ].map { Group($0.0, .ordinal, number: $0.1) }
        + [
            Group("1er premier", [.day, .ordinal], number: 1), Group("1st", .day, number: 1),
            Group("demi demie", .half), Group("quelques plusieurs several", .some),
        ]

    private static let leads = [
        // 1 in the singular, 2 in the plural.
        Group("le la l’ the", [.article, .closed], 1), Group("les", [.article, .closed], 2),
        Group("ce cet cette", [.demonstrative, .closed], 1),
        Group("ces", [.demonstrative, .closed], 2),
        Group("depuis since", .depuis), Group("jusqu’ jusque until till", .jusque),
        Group("ici", .ici), Group("avant before by", .avant), Group("après after", .apres),
        Group("en", .en, .en), Group("de d’ of", .de, .de), Group("du des", .du, .de),
        Group("au aux", .au, .to), Group("dans within", .dans), Group("pour for", .pour),
        Group("vers environ autour around", .vers), Group("horizon", .horizon),
        Group("entre between", .entre), Group("voici voilà", .voici),
        Group("pendant durant lors during", .pendant),
        Group("partir compter dater", .partir), Group("in on", .inEnglish),
        Group("from", .depuis), Group("to", .a, .to), Group("and", [.and, .closed]),
        Group("et ou puis or", [.and, .closed]), Group("chaque tous toutes every", .every),
    ]

    private static let tense = [
        Group(
            "doit doivent devra devront devrait devraient va vont prévu prévue prévus prévues "
                + "attendu attendue attendus attendues programmé programmée programmés programmées "
                + "sera seront aura auront ira iront fera feront envisage envisagent prévoit prévoient "
                + "compte espère souhaite planifié planifiée reporté reportée reportés reportées "
                + "repoussé repoussée expire expirent débute débutent échéance will would shall débutant commençant",
            .future),
        Group(
            "ont avait avaient fut furent eu annoncé annoncée signé signée signés "
                + "signées conclu conclue conclus conclues paraphé paraphée ratifié ratifiée publié "
                + "publiée adopté adoptée lancé lancée déclaré indiqué affirmé arrivé arrivée tenu "
                + "tenue initialement retira tira attira inspira diffusé diffusée organisé organisée entamé entamée has had have was were said",
            .past),
        // "était prévue": what was to come then.
        Group("était étaient", [.past, .imperfect]),
        Group(
            "entamés entamées ouvert ouverte engagé engagée débuté débutée rompu rompue suspendu "
                + "suspendue dénoncé dénoncée reçu reçue livré livrée livrés livrées commandé "
                + "commandée commandés mené menée menés menées effectué effectuée dévoilé dévoilée "
                + "renouvelé renouvelée déployé déployée déployés rencontré rencontrés élu élue "
                + "nommé nommée créé créée né née mort tué tués devenu devenue",
            .past),
        Group("est sont serait seraient auraient pourraient", .closed),
        // Between "il y a" and its number.
        Group("tout juste exactement presque déjà", .adverb),
    ]

    /// Words beside a date: what can follow a year, and what a number counts.
    private static let company = [
        Group(
            "qui que qu’ dont où par sur avec sans sous contre chez mais car ni donc si comme quand "
                + "lorsque lorsqu’ puisque selon face lors alors afin ainsi aussi déjà encore ne n’ s’ "
                + "se il elle ils elles on y lui leur leurs son sa ses un une est sont était étaient "
                + "avait avaient ont fut furent sera seront a aura aurait pourrait doit devrait prévoit "
                + "prévoyait marque entre entré entrée jusqu’ jusque pas plus toujours and with that which",
            .closed),
        Group(
            "hommes soldats militaires combattants policiers gendarmes troupes habitants personnes "
                + "civils morts blessés victimes réfugiés déplacés élèves étudiants casques mercenaires "
                + "instructeurs effectifs euros dollars roubles yuans francs livres millions milliards "
                + "mille tonnes km kilomètres kilomètre mètres m miles hectares litres avions chars drones "
                + "missiles obus blindés véhicules canons navires hélicoptères fois pages mots ogives "
                + "têtes munitions fusils roquettes volontaires marins recrues kg tués entreprises "
                + "soldiers troops people men",
            .counted),
        // "le printemps arabe" is no season.
        Group("arabe arabes", .counted),
        Group("aujourd’", .now),
        Group(
            "exercice édition budget saison rentrée millésime élection élections présidentielle",
            .yearNoun),
        Group(
            "renouvelable renouvelables reconductible reconductibles renewable prorogeable",
            .renewable),
        Group("attentats attaques attaque attentat", .attacks),
    ]

    private static let marks = [
        Group("-", .hyphen), Group("–", .dash), Group("/", .slash), Group(".", .dot),
        Group(",", .comma), Group("(", .open), Group("[", .open),
        Group("% ° € $", .counted),
    ]
}
