import Testing

/// Sentences that tell of two states and of no military relation between them.
@Suite struct AbsenceTests {
    @Test(arguments: [
        "La France et l'Italie ont signé un accord sur l'accueil des migrants.",
        "Le Maroc et l'Espagne organiseront ensemble la Coupe du monde 2030.",
        "La Chine a construit un port à Gwadar, au Pakistan.",
        "La Russie et l'Arabie saoudite ont prolongé leur accord de réduction de la production de pétrole.",
        "L'Union européenne a signé un accord commercial avec le Mercosur.",
        "La brigade criminelle française a arrêté un suspect en Espagne.",
        "Des pompiers français ont été envoyés en Grèce.",
        "Un contingent de médecins cubains est arrivé en Italie.",
        "La Russie a bombardé Kharkiv avec des drones iraniens, selon Kiev.",
        "L'armée israélienne a frappé des positions du Hezbollah au Liban.",
        "La Corée du Nord a tiré un missile en direction du Japon.",
        "Le Pakistan a dénoncé une incursion de l'Inde.",
        "L'Azerbaïdjan et l'Arménie ont signé un traité de paix.",
        "La Turquie a rejoint la finale de l'Euro.",
        "Le camp de réfugiés, loué par le HCR à la Jordanie, est plein.",
        "Le projet commun de gazoduc de l'Algérie et du Nigeria avance.",
        "La garnison allemande de Stuttgart a fêté son anniversaire.",
        "L'Allemagne et la France ont signé un traité d'assistance judiciaire.",
        "L'Égypte, premier bénéficiaire de l'aide du FMI, a dévalué sa monnaie.",
        "Les deux pays, la France et le Canada, sont liés par une histoire commune.",
        "La Hongrie n'est plus membre de la Cour pénale internationale.",
        "L'Italie a demandé à l'Albanie d'ouvrir deux centres pour migrants.",
        "La Russie a accusé l'Otan de vouloir encercler son territoire.",
        "Des soldats russes sont déployés en Ukraine.",
        "La Chine a mené des manœuvres militaires autour de Taïwan.",
        "L'Inde a rompu le traité des eaux de l'Indus avec le Pakistan.",
        "Le Soudan a rompu ses relations diplomatiques avec les Émirats.",
        "L'Union africaine a envoyé des observateurs électoraux au Nigeria.",
        "L'Espagne a livré du matériel médical à l'Ukraine.",
        "Trinité-et-Tobago a reçu un destroyer américain venu s'entraîner avec ses soldats.",
        "La France garde une présence culturelle au Gabon.",
        "Des hélicoptères suisses ont combattu des incendies en Grèce.",
    ])
    func `tells of no military relation`(text: String) {
        #expect(Told(text).lines.isEmpty)
    }
}
