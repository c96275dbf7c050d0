import Gazetteer

/// Words that say what a line of a news page is.
enum PageWords {
    private static func forms(_ words: String) -> Set<Form> {
        Set(
            words.split(separator: " ").flatMap { Tokenizer.tokenize(String($0)).tokens }.map(
                \.form))
    }

    static let bullets = forms("- • * – ▪ ◦ · ► ▶ → ■ ‣ ● › » _").subtracting([Mark.closeQuote])
    static let commas = forms(", ; / & ( «")
    static let closers = forms("» \" ) ] ' * _ ”").union([Form("’")])
    static let stops: Set<Form> = [Mark.stop, Mark.ellipsis, Mark.question, Mark.exclamation]
    static let separators = forms("/ | > › • · → - – »")
    static let headingTags = forms("h1 h2 h3 h4 h5 h6")
    static let itemTag = Form("li")

    /// Names of sections; a line of nothing else is a section label.
    static let sections = forms(
        """
        accueil home actualite actualites actu actus news info infos depeche depeches breve breves \
        une unes politique monde mondial international internationale internationales afrique \
        africain africaine europe asie amerique ameriques oceanie pacifique maghreb sahel \
        moyen-orient proche-orient orient moyen proche region regions regional france eurasie \
        economie economique business finance finances bourse societe social sport sports culture \
        sante sciences science tech technologie technologies environnement climat energie \
        defense armement armements armee armees securite militaire geopolitique diplomatie \
        strategie conflits conflit guerre guerres terrorisme aeronautique industrie naval marine \
        terre espace cyber opinion opinions tribune tribunes debat debats debats edito editorial \
        editoriaux chronique chroniques analyse analyses decryptage enquete enquetes reportage \
        reportages entretien entretiens interview interviews dossier dossiers video videos photo \
        photos podcast podcasts direct live magazine hebdo archives publications publication \
        note notes etude etudes rapport rapports article articles communique communiques presse \
        relations exterieures etrangeres affaires faits divers world politics africa europe asia \
        security defence defense military opinion analysis national nationale locale local justice \
        gouvernement institutions union europeenne
        """)
    static let articles = forms("le la les l' the")
    static let sectionLinks = forms("& et / | > › - – , de la le les du des l' d' en à au the and")

    /// Small words that a name may hold in lower case.
    static let particles = forms(
        "de du des la le les l' d' et en à au aux sur sur pour ben bin al el von van der da di e y of the and"
    )

    /// Words of a date line that are not the date itself.
    static let dateline = forms(
        """
        publie publiee posté poste mis mise jour a à le la l' actualise actualisee maj derniere \
        dernier modifie modifiee modification date dates du de heure heures h min mn minutes \
        utc gmt cet cest est paris et ecrit redige cree creation mise en ligne lundi mardi \
        mercredi jeudi vendredi samedi dimanche publication published updated on at last am pm \
        lecture il y par temps
        """
    ).union([Form("'")])
    static let labels = forms(
        "publie publiee poste mis mise date maj modifie published updated "
            + "actualise publication ligne")
    /// What a collection of news calls itself before its day.
    static let editions = forms(
        "actualite actualites edition journal synthese bulletin date numero breves revue lettre")
    static let updates = forms("maj mis mise modifie modifiee actualise actualisee updated")

    /// Top-level domains that press sites use.
    static let domains = forms(
        "com fr org net info ru tv eu be ch ca uk sn ci ml bf ne bj tg cm ga cg cd ma dz tn mg dj africa news co io int gov mil"
    )
    static let bylineOpeners = forms("par by")
    /// What may stand after `Par` in lower case.
    static let newsroom = forms("la le l' notre nos redaction equipe service un une")
    static let bylineStarts: [[Form]] = [
        "propos recueillis par", "recueilli par", "de notre correspondant",
        "de notre correspondante",
        "de notre envoyé spécial", "de notre envoyée spéciale", "texte par", "texte de",
        "écrit par",
        "publié par", "rédigé par", "posté par", "written by", "posted by", "auteur :", "auteure :",
        "auteurs :", "la rédaction", "rédaction", "un article de", "article de", "signé",
    ].map { Tokenizer.tokenize($0).tokens.map(\.form) }

    static let photo = forms("photo photos credit credits ph image photographie copyright")
    static let today = forms("hier aujourd' hui avant-hier ce matin soir midi")
    static let follow = forms("suivre follow publié modifié mis")
    static let rights = forms(
        "copyright by tous droits reserves all rights reserved droit reproduction")
    static let cookie = forms("cookie cookies traceurs")
    static let cookieCues = forms(
        """
        site navigateur preferences consentement accepter acceptez refuser parametrer parametres \
        fonctionnalites experience utilisateur navigation gestion trafic mesure audience \
        publicites personnalises partenaires necessaires confidentialite website browser accept
        """)
    static let address = forms("nous votre vos notre vous nos we our your you")

    /// Press and photo agencies, as credits and signatures name them.
    static let agencies = forms(
        """
        afp reuters ap tass ria novosti interfax xinhua apa aps map tap efe dpa ansa anadolu aa \
        yonhap kyodo belga sipa epa efe maxppp getty gamma abaca sputnik kcna vna cvn upi irna spa \
        panapress apanews pana hans lucas shutterstock ats ansa lusa pti ani jiji bloomberg agerpres \
        handout belta azertac kazinform afpforum eyepress zuma picture alliance bestimage
        """)
    static let agencyLinks = forms(
        "avec et with and agence agences la via source sources / - ( ) , . : &"
            + " redaction | – les the de presse d' l'")

    /// Offices and trades; a name with one of them behind a comma signs a quotation.
    static let roles = forms(
        """
        ministre president presidente vice-president vice general generale colonel amiral capitaine \
        commandant secretaire porte-parole porte chef cheffe directeur directrice ambassadeur \
        ambassadrice premier premiere roi reine prince emir sultan chancelier chanceliere pape \
        analyste chercheur chercheuse professeur professeure depute deputee senateur senatrice maire \
        gouverneur representant representante envoye haut-representant haut expert experte politologue \
        historien historienne conseiller conseillere responsable membre fondateur fondatrice \
        pdg dirigeant dirigeante lieutenant marechal chargé delegue commissaire
        """)
    /// First and second person: words of speech, rare in a report.
    static let speech = forms(
        "nous notre nos je mon ma mes votre vos vous j' m' moi notre we our us my i your you")

    /// Frequent words that only one of the two languages has.
    static let french = forms(
        """
        le la les l' des du de d' un une et est dans pour que qui qu' par sur avec ce cette ces son \
        sa ses au aux en il elle ils elles ont été sont ne pas plus leur leurs mais où ou à selon \
        entre après depuis s' n' se lors comme deux
        """
    )
    static let english = forms(
        """
        the of and to in is was for that with on by as its it his her their from has have been \
        will would are which this these who at an be not but they said after between under
        """)

    /// Words that begin a sentence with their capital, and names but seldom.
    static let openers = forms(
        """
        le la les l' un une des du au aux ce cet cette ces c' il elle ils elles on nous vous notre \
        nos votre son sa ses leur leurs en dans pour par sur sous avec sans selon apres avant \
        depuis lors alors à a d' mais or si quand comme que qu' qui quel quelle tandis pendant \
        malgre face entre chez outre deux trois plusieurs tous toutes tout toute aucun plus \
        cependant toutefois ainsi enfin hier aujourd' lundi mardi mercredi jeudi vendredi samedi \
        dimanche reunis reuni arrive interroge the this it in on at after he she they we these
        """)
    /// Lower-case words that do not end a headline.
    static let links = forms(
        """
        le la les l' un une des du de d' et ou à au aux en dans pour par sur avec que qu' qui son sa \
        ses ce cette ces leur leurs vers chez entre contre sans sous est a selon comme ni the of and \
        to in for with general president ministre roi prince chef colonel m mme
        """)
}
