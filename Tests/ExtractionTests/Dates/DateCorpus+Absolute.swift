/// Dates that the text states whole, and those that lack only a year.
extension DateCorpus {
    static let absolute = cases([
        ("2026-02-04", whole), ("2026-02-04", withoutYear), ("2024-05-26", lists),
    ])

    private static let whole = """
        signé le 3 février 2026 à Moscou → 2026-02-03
        signé le 3 FÉVRIER 2026 → 2026-02-03
        signé le 3 fevrier 2026 → 2026-02-03
        le 1er mars 2010 → 2010-03-01
        le 1er janvier 2025, la base ferme → 2025-01-01
        mercredi 21 décembre 2011, le président a signé → 2011-12-21
        le jeudi 28 novembre 2024 → 2024-11-28
        Ce jeudi 17 juillet 2025, les généraux ont présidé → 2025-07-17
        lundi 8 juillet 2024 au palais → 2024-07-08
        Mercredi, 17 septembre 2025 → 2025-09-17
        le 24 février 2022, une armée entière → 2022-02-24
        le 5 sept. 2019 → 2019-09-05
        le 3 févr. 2024 → 2024-02-03
        le 14 déc. 2023 → 2023-12-14
        le 12 oct 2020 → 2020-10-12
        mer. 3 juil. 2024 → 2024-07-03
        paru le 22/12/2011 → 2011-12-22
        mis à jour le 30-05-2023 → 2023-05-30
        Sputnik Afrique, 07.06.2024 → 2024-06-07
        Date : 2024-12-05 → 2024-12-05
        le 2023/11/07 → 2023-11-07
        le 11/09/01 → 2001-09-11
        en 05/2024 → 2024-05
        le 29 février 2024 → 2024-02-29
        en janvier 2025 → 2025-01
        en Janvier 2023, conduisant au retrait → 2023-01
        depuis le coup d’État de février 2021 → 2021-02
        en août 2023, le pays → 2023-08
        Aéronautique - septembre 2021 → 2021-09
        au mois de juin 2024 → 2024-06
        depuis le mois de mars 2022 → since 2022-03
        arrivera en février 2026, ont promis des responsables → 2026-02
        fin janvier 2022 → 2022-01
        à la mi-août 2021 → 2021-08
        au début de mars 2020 → 2020-03
        en 2021 → 2021
        la chute en 2021 du gouvernement → 2021
        Depuis 2015, le pays est en proie → since 2015
        depuis 2012 aux États-Unis → since 2012
        jusqu’en 2030, a rapporté l’agence → until 2030
        serait en vigueur jusqu'en 2030 → until 2030
        d’ici 2030 → until 2030
        d'ici à 2027 → until 2027
        d’ici fin 2025 → until 2025
        d'ici à la fin 2026 → until 2026
        rendu avant 2015 → until 2015
        à l’horizon 2035 → 2035~
        d'ici à l'horizon 2040 → 2040~
        horizon 2030 → 2030~
        vers 2030 → 2030~
        aux alentours de 2028, la flotte → 2028
        dès 2026 → since 2026
        à partir de 2027 → since 2027
        À compter de 2024, le traité → since 2024
        après 2027, les troupes → 2027
        de 2014 à 2020 → 2014/2020
        entre 2014 et 2022 → 2014/2022
        la loi de programmation militaire 2024-2030 → 2024/2030
        l'année 2024-2025 → 2024/2025
        pour les années 2024 à 2030 → 2024/2030
        d'ici au premier trimestre 2027 → until 2027-01/2027-03
        l'accord de 2015, renouvelé en 2020 puis en 2023, expire → 2015; 2020; 2023
        la guerre de 1939-1945 → 1939/1945
        au plus tard fin 2027 → until 2027
        la période 2022–2024 → 2022/2024
        l’exercice budgétaire 2024-25 → 2024/2025
        pour l'accord bilatéral de 2000, trois mois s'étaient écoulés → 2000; 3 months
        qui se substitue au texte de 1977, année de l'indépendance → 1977
        Deux textes successifs, de 1977 puis de 2011, ont encadré → 1977; 2011
        l'accord remplace celui de 1960 → 1960
        le contrat conclu en 2018. → 2018
        le traité de 1951 prévoit → 1951
        les conventions de 1960 et 1992 sont caduques → 1960; 1992
        le sommet de Vilnius (2023) → 2023
        l'année 2024 a été dure → 2024
        prévu pour 2026 → 2026
        courant 2025 → 2025
        fin 2023 → 2023
        début 2022, la France → 2022
        mi-2024 → 2024
        au milieu de 2019 → 2019
        en fin d'année 2024 → 2024
        l'édition 2023 de l'exercice → 2023
        2024 sera l'année du retrait → 2024
        en 2008, 2014 et 2022 → 2008; 2014; 2022
        au printemps 2024 → 2024-21
        à l’été 2023 → 2023-22
        l'été 2021 → 2021-22
        à l'automne 2022 → 2022-23
        l'hiver 2022 → 2022-24
        depuis le printemps 2025 → since 2025-21
        d'ici l'été 2027 → until 2027-22
        au premier trimestre 2025 → 2025-01/2025-03
        au 1er trimestre 2025 → 2025-01/2025-03
        au quatrième trimestre de 2023 → 2023-10/2023-12
        au troisième trimestre de l'année 2024 → 2024-07/2024-09
        au second semestre 2024 → 2024-07/2024-12
        au premier semestre 2026 → 2026-01/2026-06
        dans les années 1990 → 199X
        dans les années 90 → 199X
        au début des années 1980 → 198X
        la décennie 2010 → 201X
        l'été et l'automne 2023 → 2023-22; 2023-23
        des années soixante → 196X
        la fin des années 2010 → 201X
        du 10 au 14 octobre 2022 → 2022-10-10/2022-10-14
        du 28 mai au 3 juin 2024 → 2024-05-28/2024-06-03
        du 28 décembre 2023 au 5 janvier 2024 → 2023-12-28/2024-01-05
        du lundi 10 au vendredi 14 octobre 2022 → 2022-10-10/2022-10-14
        entre le 3 et le 7 mars 2025 → 2025-03-03/2025-03-07
        entre le 28 mars et le 2 avril 2025 → 2025-03-28/2025-04-02
        les 10-14 octobre 2022 → 2022-10-10/2022-10-14
        les 26 et 27 mai 2024 → 2024-05-26/2024-05-27
        les 9, 10 et 11 juin 2024 → 2024-06-09/2024-06-11
        les 10 et 20 mai 2024 → 2024-05-10; 2024-05-20
        de janvier à mars 2024 → 2024-01/2024-03
        de novembre 2023 à février 2024 → 2023-11/2024-02
        entre mars et juin 2023 → 2023-03/2023-06
        en juin et juillet 2024 → 2024-06/2024-07
        le 3 mars et le 5 avril 2024 → 2024-03-03; 2024-04-05
        les attentats du 11 septembre → 2001-09-11
        à compter du 1er juillet 2026 → since 2026-07-01
        à partir du 15 mars 2026 → since 2026-03-15
        jusqu'au 31 décembre 2028 → until 2028-12-31
        au plus tard le 30 juin 2026 → until 2026-06-30
        avant le 1er septembre 2026 → until 2026-09-01
        depuis le 24 février 2022 → since 2022-02-24
        dès le 1er mai 2024 → since 2024-05-01
        il doit signer avant la fin de 2026 → until 2026
        May 26, 2024 → 2024-05-26
        on 26 May 2024 → 2024-05-26
        February 3, 2026 → 2026-02-03
        Tuesday, February 3, 2026 → 2026-02-03
        The pact was signed in 2021 → 2021
        since March 2022 → since 2022-03
        signed in December 2021 → 2021-12
        last year the junta bought jets → 2025
        """

    private static let withoutYear = """
        a fait savoir Moscou mardi 3 février, de quoi inquiéter → 2026-02-03
        a assuré, ce mardi 3 février, le secrétaire → 2026-02-03
        il a atterri, dimanche 20 juin, pour des entretiens → 2021-06-20
        le 7 novembre à Moscou → 2025-11-07
        le 22 décembre → 2025-12-22
        le 9 février, il a été reçu → 2026-02-09
        il se rendra à Pékin le 15 mars → 2026-03-15
        le sommet prévu le 20 juin → 2026-06-20
        à partir du 1er avril → since 2026-04-01
        à compter du 1er janvier, les forces partiront → since 2027-01-01
        jusqu'au 30 juin → until 2026-06-30
        les soldats étaient restés jusqu'au 30 juin → until 2025-06-30
        le 6 mai dernier → 2025-05-06
        le 6 mai prochain → 2026-05-06
        le jeudi 15 janvier dernier → 2026-01-15
        l'accord entrera en vigueur vendredi 6 février → 2026-02-06
        la cérémonie aura lieu le lundi 16 février → 2026-02-16
        le 31 décembre au soir → 2025-12-31
        depuis le 1er janvier → since 2026-01-01
        en octobre, le gouvernement a signé → 2025-10
        en janvier en Russie → 2026-01
        Les élus russes en avaient fait autant en avril → 2025-04
        avait mis sa signature en avril dernier → 2025-04
        en février dernier → 2025-02
        en mars prochain → 2026-03
        en février prochain → 2027-02
        le projet déposé début août → 2025-08
        pourparlers depuis novembre. → since 2025-11
        depuis la mi-septembre → since 2025-09
        d'ici mars, la base sera fermée → until 2026-03
        jusqu'en juin → until 2026-06
        au mois de juin à Pyongyang → 2025-06
        fin mars → 2025-03
        En juin, la Chine avait accusé Washington → 2025-06
        un exercice se tiendra en septembre → 2026-09
        au printemps, les deux armées manœuvreront → 2026-21
        l'été dernier → 2025-22
        l'automne prochain → 2026-23
        cet été → 2026-22
        l'hiver dernier → 2024-12/2025-02
        au troisième trimestre → 2025-07/2025-09
        du 10 au 14 octobre, les troupes ont manœuvré → 2025-10-10/2025-10-14
        entre mars et juin, ils ont livré des chars → 2025-03/2025-06
        en mars de l'année dernière → 2025-03
        le 12 mars de l'an dernier → 2025-03-12
        jeudi 5 → 2026-02-05
        Le Kremlin a dit lundi que le président se rendrait à Delhi les 4 et 5 mars → 2026-02-02; 2026-03-04/2026-03-05
        la visite, prévue initialement en septembre, est reportée au mois de mars → 2025-09; 2026-03
        du 3 février au 2 mars → 2026-02-03/2026-03-02
        du 2 au 20 février → 2026-02-02/2026-02-20
        les manœuvres auront lieu du 10 au 30 mars → 2026-03-10/2026-03-30
        du 20 décembre au 10 janvier → 2025-12-20/2026-01-10
        du jeudi 8 au samedi 10 janvier → 2026-01-08/2026-01-10
        dont la signature était prévue le 3 novembre → 2025-11-03
        dont la signature est prévue le 3 novembre → 2026-11-03
        les 5 et 6 juin derniers → 2025-06-05/2025-06-06
        les 5 et 6 juin prochains → 2026-06-05/2026-06-06
        les samedi 10 et dimanche 11 janvier → 2026-01-10/2026-01-11
        le traité expire le 5 mars → 2026-03-05
        entamées au printemps, les discussions devraient aboutir → 2025-21
        cet hiver → 2025-12/2026-02
        depuis le 7-Octobre → since 2023-10-07
        """

    private static let lists = """
        annoncés pour la première fois le 6 mai → 2024-05-06
        son troisième voyage depuis sa prestation de serment le 7 mai → 2024-05-07
        Il a vu Pékin et doit voir Tachkent les 26 et 27 mai → 2024-05-26/2024-05-27
        a clamé vendredi le président → 2024-05-24
        reçu le roi à Moscou jeudi. → 2024-05-23
        Au début du mois, il est allé en Chine → 2024-05
        les 4 et 12 mai → 2024-05-04; 2024-05-12
        les 26 ou 27 mai → 2024-05-26/2024-05-27
        26 Mai 2024 11:53 → 2024-05-26
        """
}
