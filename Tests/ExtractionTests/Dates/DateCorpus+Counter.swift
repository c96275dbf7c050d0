/// What is no date: quantities, names, habits. Each line must read as written, mostly as nothing.
extension DateCorpus {
    static let counter = cases([("2026-02-04", quantities), ("2026-02-04", words)])

    private static let quantities = """
        l'effectif est tombé à 2 100 hommes →
        une force conjointe de 5 000 hommes →
        une ligne longue de 1 084 km au sud →
        de 2000 soldats →
        à 2000 exemplaires, 2000 soldats →
        quelque 2000 militaires →
        plus de 1900 combattants →
        près de 1800 personnes →
        avec 2024 voix →
        le système S-400 →
        le S-300 russe et le Su-30 →
        l'article 51 de la Charte de l'ONU →
        la résolution 1973 du Conseil de sécurité →
        la résolution 2085 →
        archipel de 700 000 habitants à quelque 1 500 km →
        un contrat de 5,43 milliards de dollars →
        1,9 million de personnes déplacées →
        il vous reste 60 % à lire →
        Il reste 93 % de l'article à lire →
        environ 350 militaires →
        Un millier de militaires →
        six Sukhoï-30 et douze Mirage 2000 →
        des Mirage 2000 français →
        deux avions de chasse →
        une sur cinq →
        Article de 590 mots - 3 min de lecture →
        Commentaires (0) →
        le G20 et le G7 →
        le 2 →
        12 chars et 30 canons →
        11 h 53 →
        un budget de 1,5 milliard →
        de 1500 à 2000 hommes →
        le 11e régiment →
        la page 2024/12 →
        tél. 01.02.03.04.05 →
        la 3e division →
        à 20 heures →
        au 45 rue de la Paix →
        le numéro 2023-1254 →
        les 27 pays de l'Union →
        l'opération compte 1600 →
        la base aérienne 1937 →
        quelque 2025 soldats →
        le Mirage 2000-5 →
        la loi n° 2023-703 →
        """

    private static let words = """
        Il a été reçu à Moscou →
        ont été signés →
        le Printemps arabe a tout changé →
        la planète Mars →
        le Champ-de-Mars →
        de sept pays →
        en sept lettres →
        Mme May et M. March →
        tous les deux ans →
        à la mi-journée →
        chaque jeudi, ils se réunissent →
        tous les lundis →
        un jour, la paix viendra →
        une journée historique →
        une année difficile →
        au lendemain de la guerre →
        à la veille du sommet →
        la même alliance →
        les deux dernières brigades →
        le dernier bastion →
        le prochain sommet →
        la semaine de travail →
        le mois →
        l'année →
        le jour même de la signature →
        la nuit et le jour →
        prend fin avec lui →
        en cours de négociation →
        au même moment →
        de plus en plus tôt →
        mettre fin à la guerre civile →
        le courant passe entre eux →
        par ici, la sortie →
        il est de plus en plus tard →
        un soir de tempête →
        à mi-chemin →
        au début de la guerre →
        la fin du conflit →
        la première semaine du conflit →
        le second mandat →
        """
}
