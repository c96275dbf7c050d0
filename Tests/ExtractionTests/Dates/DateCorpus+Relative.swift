/// Dates counted from the publication or from the last date told, and lengths of time.
extension DateCorpus {
    static let relative = cases([
        ("2026-02-04", fromPublication), ("2026-02-04", fromNarrative), ("2026-02-04", lengths),
        ("2024-12-05", "ont procédé hier, dans la capitale russe → 2024-12-04"),
        ("2024-03-16", saturday), ("2021-09", onlyMonth), ("-", unpublished),
        ("2025-05-21", "celui que la Russie a conclu l'an passé → 2024"),
    ])

    private static let fromPublication = """
        hier → 2026-02-03
        hier soir → 2026-02-03
        avant-hier → 2026-02-02
        aujourd'hui → 2026-02-04
        aujourd’hui à Moscou → 2026-02-04
        demain → 2026-02-05
        après-demain → 2026-02-06
        ce matin → 2026-02-04
        cet après-midi → 2026-02-04
        ce mardi → 2026-02-03
        a indiqué mercredi le ministère → 2026-02-04
        mercredi soir → 2026-02-04
        jeudi après-midi, a annoncé Paris → 2026-01-29
        jeudi dernier → 2026-01-29
        mercredi dernier → 2026-01-28
        lundi prochain → 2026-02-09
        il se rendra vendredi à Minsk → 2026-02-06
        a annoncé jeudi qu'il se rendra à Minsk → 2026-01-29
        d'ici vendredi → until 2026-02-06
        depuis lundi → since 2026-02-02
        la semaine dernière → 2026-01-26/2026-02-01
        la semaine prochaine → 2026-02-09/2026-02-15
        cette semaine → 2026-02-02/2026-02-08
        le mois dernier → 2026-01
        le mois prochain → 2026-03
        ce mois-ci → 2026-02
        l’année dernière → 2025
        l'an dernier → 2025
        l'an passé → 2025
        l'an prochain → 2027
        l'année prochaine → 2027
        cette année → 2026
        depuis l'année dernière → since 2025
        depuis la fin de l'année dernière → since 2025
        d'ici la fin de l'année → until 2026
        d'ici à la fin du mois → until 2026-02
        avant la fin de l'année → until 2026
        en fin d'année → 2026
        au début de l'année → 2026
        l'année en cours → 2026
        le trimestre dernier → 2025-10/2025-12
        ce week-end → 2026-02-07/2026-02-08
        le week-end dernier → 2026-01-31/2026-02-01
        le week-end prochain → 2026-02-07/2026-02-08
        il y a deux ans → 2024~
        il y a trois mois → 2025-11~
        il y a dix jours → 2026-01-25
        il y a deux semaines → 2026-01-21~
        il y a tout juste un an → 2025~
        hier après-midi → 2026-02-03
        voici vingt ans → 2006~
        voilà six mois → 2025-08~
        dans trois mois → 2026-05~
        dans deux ans → 2028~
        dans cinq jours → 2026-02-09
        d'ici trois ans → until 2029~
        d'ici à cinq ans → until 2031~
        les combats qui durent depuis cinq ans → since 2021~
        depuis plus de dix ans → since 2016~
        il y a près de trente ans → 1996~
        il y a environ deux ans → 2024~
        depuis environ dix ans → since 2016~
        une peine de plus de dix ans → 120 months
        depuis une dizaine d'années → since 2016~
        depuis trois jours → since 2026-02-01
        two years ago → 2024~
        il y a quelques mois → ?
        depuis plusieurs années → since ?
        une tournée de plusieurs jours → length
        au siècle dernier → ?
        cette décennie → 202X
        ces dernières semaines → ?
        ces dernières années, ils ont pris → ?
        au cours des prochains mois → ?
        dans les prochains jours → ?
        """

    private static let fromNarrative = """
        Le 3 mars 2024, il signe. Le lendemain, il part. → 2024-03-03; 2024-03-04
        Le 3 mars 2024, il signe. Le surlendemain, il part. → 2024-03-03; 2024-03-05
        Le 3 mars 2024, il signe. La veille, il avait refusé. → 2024-03-03; 2024-03-02
        Le 3 mars 2024, il signe. L'avant-veille, il avait refusé. → 2024-03-03; 2024-03-01
        Le 3 mars 2024, il signe. Deux jours plus tôt, il doutait. → 2024-03-03; 2024-03-01
        Le 3 mars 2024, il signe. Dix jours plus tard, il renonce. → 2024-03-03; 2024-03-13
        Le 3 mars 2024, il signe. Deux semaines auparavant, il doutait. → 2024-03-03; 2024-02-18~
        Le 3 mars 2024, il signe. Trois jours après, il renonce. → 2024-03-03; 2024-03-06
        Le 3 mars 2024, il signe. Deux mois plus tard, il renonce. → 2024-03-03; 2024-05~
        En 2014, il signe. Deux ans plus tard, il renonce. → 2014; 2016~
        En 2014, il signe. L'année suivante, il renonce. → 2014; 2015
        En 2014, il signe. L'année précédente, il doutait. → 2014; 2013
        En 2014, il signe. L'année d'avant, il doutait. → 2014; 2013
        En 2014, il signe. La même année, il renonce. → 2014; 2014
        En mars 2014, il signe. Le même mois, il renonce. → 2014-03; 2014-03
        En mars 2014, il signe. Le mois suivant, il renonce. → 2014-03; 2014-04
        Le 3 mars 2024, il signe. Ce jour-là, il pleut. → 2024-03-03; 2024-03-03
        Le 3 mars 2024, il signe. Le même jour, il part. → 2024-03-03; 2024-03-03
        En 2014, il signe. Cette année-là, tout change. → 2014; 2014
        arrivera en février 2026. La cinquième suivra en septembre de la même année → 2026-02; 2026-09
        le liait depuis 2012. Le texte fut imposé le 6 juillet de cette année-là → since 2012; 2012-07-06
        en 2012. Imposé le 6 juillet de la même année → 2012; 2012-07-06
        en 2012, puis en mai de cette année-là → 2012; 2012-05
        """

    private static let lengths = """
        un pacte de coopération militaire de cinq ans → 60 months
        une alliance militaire pour cinq ans → 60 months
        pour une durée de dix ans → 120 months
        d'une durée de vingt ans, que les présidents → 240 months
        Il court sur dix ans. → 120 months
        un accord de dix-huit mois → 18 months
        pendant 18 mois → 18 months
        au cours d'une tournée de deux jours → 2 days
        pour vingt-cinq ans → 300 months
        une concession de quatre-vingt-dix-neuf ans → 1188 months
        un bail de soixante-dix ans → 840 months
        une durée de trente et un ans → 372 months
        cent vingt jours → 120 days
        deux cents jours → 200 days
        pour 99 ans → 1188 months
        un an → 12 months
        pour un an renouvelable → 12 months
        deux ans et demi → 30 months
        un an et six mois → 18 months
        une dizaine d'années → 120 months
        une quinzaine de jours → 15 days
        une visite de trois semaines → 21 days
        un cessez-le-feu de 72 heures → 3 days
        deux décennies de présence → 240 months
        un siècle → 1200 months
        un demi-siècle de présence → 600 months
        un plan quinquennal → 60 months
        un accord décennal → 120 months
        dans les cinq prochaines années → 60 months
        les trois dernières années → 36 months
        cinq à dix ans → length
        trois ou quatre ans → length
        ils risquent jusqu’à dix ans de prison → 120 months
        Soixante-cinq ans après l'indépendance → 780 months
        trois semestres → 18 months
        un pacte de 5 ans → 60 months
        """

    private static let saturday = """
        a lu samedi soir à la télévision → 2024-03-16
        dont les dernières troupes sont parties le 22 décembre → 2023-12-22
        Arrivés au pouvoir en juillet 2023 → 2023-07
        """

    private static let onlyMonth = """
        ont officialisé mercredi, par visioconférence → ?
        le mois dernier → 2021-08
        l'an dernier → 2020
        mercredi 15 septembre → 2021-09-15
        en août → 2021-08
        hier → ?
        """

    private static let unpublished = """
        tenue le mardi 7 novembre. La France est partie en janvier 2023. En août 2023, le pays comptait. En octobre, il signe. → 2023-11-07; 2023-01; 2023-08; 2023-10
        le 7 novembre à Moscou. En janvier 2023, puis en août 2023. → 2023-11-07; 2023-01; 2023-08
        a paraphé le 11 novembre le décret. Deux jours plus tôt, le 9 novembre → ?; ?; ?
        Conclu le 19 juin → ?
        mardi 19 avril, Pékin a fait état. Le lendemain, il a affirmé → ?; ?
        Réunis mercredi. Signé deux semaines auparavant. Conclu début janvier. → ?; ?; ?
        du 10 au 14 octobre. Renoncé le 9 octobre. Depuis la mi-septembre. Cette année. → ?; ?; since ?; ?
        paraphé le 20 mars, indépendante depuis 2008 → ?; since 2008
        Ce jeudi 17 juillet 2025. Ils s'étaient vus le 12 juin. → 2025-07-17; 2025-06-12
        une déclaration publiée ce jeudi. Annoncée en janvier 2025. Depuis 2012. → ?; 2025-01; since 2012
        depuis la rupture en 2014 → 2014
        Le 5 mai 2019, il signe. Mercredi 3 avril, il part. → 2019-05-05; 2019-04-03
        """
}
