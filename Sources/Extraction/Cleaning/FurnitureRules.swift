/// The phrases of page furniture, French and English. Data: add a line, an example, and run the tests.
extension FurnitureRule {
    static let standard: [FurnitureRule] = navigation + selling + talking + linking + crediting

    private static let navigation: [FurnitureRule] = [
        FurnitureRule(
            name: "navigation.link", kind: .navigation, position: .whole, maximumWords: 14,
            phrases: [
                "voir plus", "voir tout", "voir moins", "afficher plus", "plus", "plus d'infos",
                "plus d'informations", "en savoir plus", "quitter la version mobile",
                "plan de l'article", "plan du site", "sommaire", "table des matières", "menu",
                "accueil", "retour", "retour en haut", "haut de page", "retour à l'accueil",
                "retour à la liste", "suivant", "précédent", "article suivant",
                "article précédent", "page suivante", "page précédente", "rechercher",
                "recherche", "fermer", "ouvrir", "lire plus", "lire la suite", "lire l'article",
                "continuer la lecture", "continuer", "aller au contenu",
                "aller au contenu principal", "passer au contenu", "passer au contenu principal",
                "lire plus tard",
                "voir les contributions", "réutiliser ce contenu", "skip to content",
                "skip to main content", "version mobile", "version imprimable", "version pdf",
                "télécharger le pdf", "télécharger", "télécharger l'application", "en direct",
                "le direct", "à la une", "dernière minute", "édition du jour", "# min de lecture",
                "# minutes de lecture", "temps de lecture # min", "temps de lecture # minutes",
                "lecture # min", "lecture # minutes", "article de # mots", "# mots", "vues #",
                "# vues", "lu # fois", "# lectures", "vu # fois", "min de lecture", "next",
                "previous", "back to top", "home", "search", "close", "show more", "load more",
                "continue reading", "# min read", "# minute read", "cliquez ici", "ici",
                "voir la vidéo", "voir toutes les actualités", "toute l'actualité",
                "toutes les actualités", "s'orienter dans la page", "zoom", "agrandir l'image",
                "changer de langue", "français", "english", "fr", "en", "langue", "mode sombre",
                "écouter", "play", "lecture", "pause", "quitter", "installer", "ignorer",
            ],
            examples: [
                "Quitter la version mobile", "Article de 590 mots - 3 min de lecture", "Voir Plus",
                "Lire la suite…", "Menu", "# Sommaire", "Article précédent | Article suivant",
            ],
            counterExamples: [
                "Plus de clauses secrètes", "Lecture d'une défaite", "Retour à Kaboul",
            ]),
        FurnitureRule(
            name: "navigation.line", kind: .navigation, position: .start, maximumWords: 12,
            phrases: [
                "temps de lecture", "durée de lecture", "article de # mots", "vous êtes ici",
                "cliquez ici pour", "article lu # fois", "article publié dans", "classé dans",
                "retour à la page", "revenir à", "retourner à l'accueil", "plan de l'article",
                "estimated reading time",
            ],
            examples: ["Temps de lecture : 4 minutes", "Vous êtes ici : Accueil > Défense"]),
        FurnitureRule(
            name: "loading", kind: .loading, position: .whole, maximumWords: 8,
            phrases: [
                "loading", "chargement", "chargement en cours", "en cours de chargement",
                "veuillez patienter", "please wait", "chargement de la suite",
                "chargement des commentaires", "patientez",
            ],
            examples: ["Loading...", "Chargement en cours…"],
            counterExamples: ["Chargement de missiles à Tartous"]),
        FurnitureRule(
            name: "contact.link", kind: .contact, position: .whole, maximumWords: 16,
            phrases: [
                "contactez nous", "nous contacter", "contact", "contacts", "mentions légales",
                "conditions générales", "conditions générales d'utilisation",
                "conditions générales de vente", "conditions d'utilisation", "cgu", "cgv",
                "politique de confidentialité", "confidentialité", "politique de cookies",
                "gérer mes cookies", "gestion des cookies", "gérer les cookies",
                "paramétrer les cookies", "paramètres des cookies", "accepter", "tout accepter",
                "tout refuser", "continuer sans accepter", "qui sommes nous", "à propos",
                "à propos de nous", "régie publicitaire", "données personnelles", "crédits",
                "faq", "aide", "accessibilité", "charte éditoriale", "nos partenaires",
                "notre équipe", "la rédaction", "annonceurs", "contact us", "about us",
                "about", "privacy policy", "terms of use", "terms and conditions",
                "cookie policy", "signaler une erreur", "signaler un problème", "nos services",
                "règles de modération",
            ],
            examples: ["Contactez-nous | Mentions légales", "Tout accepter", "CGU"]),
        FurnitureRule(
            name: "contact.line", kind: .contact, position: .anywhere, maximumWords: 45,
            phrases: [
                "vos données sont traitées", "vos données personnelles", "notre politique de",
                "ne sera pas publiée", "champs obligatoires sont", "signaler une erreur",
                "signaler ce contenu", "une erreur dans cet article", "une faute d'orthographe",
                "sélectionnez le texte et", "pour nous écrire", "écrivez nous à",
                "notre gestion des cookies", "your data", "our privacy policy",
                "contactez la rédaction", "contacter la rédaction",
            ],
            examples: [
                "Vos données sont traitées selon notre politique de confidentialité.",
                "Vous avez repéré une erreur dans cet article ?",
            ],
            counterExamples: [
                "Les données sont traitées par le centre de commandement de l'alliance."
            ]),
    ]

    private static let selling: [FurnitureRule] = [
        FurnitureRule(
            name: "advertisement", kind: .advertisement, position: .whole, maximumWords: 10,
            phrases: [
                "publicité", "publicités", "annonce", "sponsorisé", "contenu sponsorisé",
                "la suite après cette publicité", "la suite après la publicité",
                "lire la suite après la publicité", "suite de l'article après la publicité",
                "l'article continue après la publicité", "advertisement", "sponsored",
                "article continues after this advertisement", "story continues below",
                "advertisement continue reading", "contenu partenaire", "publi rédactionnel",
                "pub",
            ],
            examples: ["La suite après cette publicité", "PUBLICITÉ", "- Publicité -"],
            counterExamples: ["La publicité faite à l'accord gêne Paris."]),
        FurnitureRule(
            name: "paywall.line", kind: .paywall, position: .anywhere, maximumWords: 30,
            phrases: [
                "il reste # de l'article", "il vous reste # à lire", "il vous reste # de",
                "reste # de cet article", "de cet article à lire", "il vous reste # à découvrir",
                "pour accéder à tous les articles", "accédez à tous les articles",
                "accédez à tous nos", "accéder à l'intégralité", "accéder à tous nos",
                "pour lire la suite de cet article", "pour lire la suite abonnez",
                "pour lire l'intégralité", "la suite est réservée", "déjà abonné",
                "cet article est réservé", "connectez vous pour lire", "identifiez vous pour",
                "abonnez vous pour", "abonnez vous dès", "abonnez vous ici",
                "abonnez vous à partir",
                "créez un compte", "créer un compte gratuit", "sans engagement", "abonnez vous et",
                "to continue reading", "already a subscriber", "subscribe to read",
                "subscribers only", "offre d'abonnement", "nos offres d'abonnement",
                "lecture réservée aux abonnés", "soutenez un journalisme", "faire un don",
                "faites un don", "soutenez notre",
            ],
            examples: [
                "Il reste 93 % de l'article à lire", "Déjà abonné ? Se connecter",
                "Pour accéder à tous les articles, abonnez-vous ici !",
                "Il vous reste 68.34% de cet article à lire. La suite est réservée aux abonnés.",
            ],
            counterExamples: [
                "Il reste 93 otages entre les mains du groupe, a affirmé le ministre."
            ]),
        FurnitureRule(
            name: "paywall.label", kind: .paywall, position: .start, maximumWords: 16,
            phrases: [
                "article réservé aux abonnés", "contenu réservé aux abonnés", "réservé aux abonnés",
                "réservé à nos abonnés", "article réservé", "article premium", "accès réservé",
                "article abonné", "abonnez vous", "s'abonner", "je m'abonne", "m'abonner",
                "se connecter", "connectez vous", "s'identifier", "identifiez vous",
                "édition abonnés", "subscribe", "sign in", "log in", "premium",
                "offrir cet article", "achetez cet article", "acheter cet article",
                "testez", "essayez gratuitement", "profitez de",
            ],
            with: [],
            examples: [
                "Article réservé aux abonnés - il vous reste 60 % à lire", "S'abonner",
                "Je m'abonne pour 1 €",
            ],
            counterExamples: [
                "Le message a été lu par ses deux millions d'abonnés.",
                "La base est réservée aux abonnés du programme spatial.",
            ]),
        FurnitureRule(
            name: "newsletter", kind: .newsletter, position: .anywhere, maximumWords: 45,
            phrases: [
                "abonnez vous à notre newsletter", "abonnez vous à nos newsletters",
                "abonnez vous à la newsletter", "inscrivez vous à notre newsletter",
                "inscrivez vous à la newsletter", "à notre newsletter", "à nos newsletters",
                "notre infolettre",
                "à notre lettre d'information", "notre lettre d'information", "notre newsletter",
                "la newsletter", "nos newsletters", "vous désinscrire", "vous désabonner",
                "dans votre boîte mail", "dans votre boîte de réception", "our newsletter",
                "recevez les", "recevez le meilleur", "recevez gratuitement", "recevez chaque",
                "recevez toute l'actualité",
                "recevez l'essentiel", "recevez les dernières", "recevez nos",
                "inscrivez vous pour recevoir", "inscrivez vous gratuitement", "recevoir nos",
                "recevez par", "abonnez vous gratuitement",
            ],
            examples: [
                "Abonnez-vous à notre newsletter", "Inscrivez-vous à la newsletter de la rédaction",
                "Recevez chaque matin l'essentiel de l'actualité.",
            ],
            counterExamples: ["Il lui a demandé de recevoir les délégations à Moscou."]),
        FurnitureRule(
            name: "newsletter.word", kind: .newsletter, position: .whole, maximumWords: 10,
            phrases: [
                "newsletter", "newsletters", "infolettre", "s'inscrire", "inscription",
                "je m'inscris", "votre adresse e mail", "votre adresse email", "adresse e mail",
                "entrez votre e mail", "votre e mail", "ok", "valider", "envoyer", "sign up",
            ],
            examples: ["Newsletter", "Votre adresse e-mail", "S'inscrire"]),
        FurnitureRule(
            name: "share.follow", kind: .share, position: .start, maximumWords: 30,
            phrases: [
                "suivez", "suivre", "rejoignez", "retrouvez", "abonnez vous", "follow", "join",
                "likez", "aimez", "téléchargez", "installez", "pour suivre", "ne manquez",
            ],
            with: [
                "telegram", "whatsapp", "facebook", "twitter", "youtube", "instagram", "linkedin",
                "tiktok", "chaîne", "canal", "réseaux", "google", "application", "appli", "flux",
                "vkontakte", "dailymotion", "threads", "bluesky", "channel", "page", "podcast",
                "notifications", "rien", "aucune",
            ],
            examples: [
                "Suivez-nous sur Telegram pour ne rien manquer",
                "Rejoignez notre chaîne WhatsApp et notre canal Telegram !",
                "Retrouvez-nous sur Facebook",
            ],
            counterExamples: ["Suivez mon regard, a lancé le ministre."]),
        FurnitureRule(
            name: "share.line", kind: .share, position: .start, maximumWords: 14,
            phrases: [
                "partager sur", "partager cet article", "partagez cet article",
                "partager l'article",
                "partager avec", "partager par", "share this", "share on", "cliquez pour partager",
                "envoyer cet article", "vous avez aimé cet article", "cet article vous a plu",
                "partager :", "partagez sur", "partagez avec", "imprimer cet article",
            ],
            examples: ["Partager sur Facebook    Tweeter", "Partager cet article :"],
            counterExamples: [
                "Les deux pays veulent partager cet atout.",
                "Partager le fardeau de la défense, tel est le mot d'ordre répété par les ministres"
                    + " des pays membres de l'organisation.",
            ]),
        FurnitureRule(
            name: "share.button", kind: .share, position: .whole, maximumWords: 20,
            phrases: [
                "partager", "partagez", "partage", "partages", "# partages", "tweeter", "tweet",
                "tweetez", "imprimer", "imprimer l'article", "envoyer par e mail",
                "envoyer par mail", "envoyer à un ami", "facebook", "twitter", "x", "linkedin",
                "whatsapp", "telegram", "pinterest", "email", "e mail", "mail", "messenger",
                "copier le lien", "lien copié", "enregistrer", "sauvegarder", "j'aime", "like",
                "share", "print", "écouter l'article", "écouter cet article",
                "ajouter à mes favoris", "ajouter aux favoris", "favoris", "réagir", "commenter",
                "google", "google news", "instagram", "youtube", "tiktok", "rss", "flipboard",
                "threads", "bluesky", "reddit", "viber", "vk", "offrir l'article", "signet",
                "taille du texte", "a", "suivez nous", "suivre", "nous suivre", "follow us",
                "réseaux sociaux", "épingler", "bookmark", "save", "copy link", "aa",
            ],
            examples: [
                "Imprimer | Partager", "Facebook Twitter LinkedIn WhatsApp", "0 partages", "J'aime",
            ],
            counterExamples: ["Facebook bloqué à Bamako"]),
    ]

    private static let talking: [FurnitureRule] = [
        FurnitureRule(
            name: "comments.count", kind: .comments, position: .whole, maximumWords: 6,
            phrases: [
                "commentaires", "commentaire", "# commentaires", "# commentaire", "commentaires #",
                "commentaire #", "aucun commentaire", "pas de commentaire", "comments",
                "# comments",
                "comments #", "vos réactions", "vos commentaires", "# réactions", "réactions #",
                "no comments", "# contributions", "# contribution", "# réponses",
                "espace commentaires", "les commentaires sont fermés",
                "commentaires fermés", "discussion",
            ],
            scope: .rest, examples: ["Commentaires (0)", "3 commentaires"],
            counterExamples: ["Commentaires prudents à Washington"]),
        FurnitureRule(
            name: "comments.form", kind: .comments, position: .start, maximumWords: 40,
            phrases: [
                "laisser un commentaire", "laissez un commentaire", "ajouter un commentaire",
                "poster un commentaire", "publier un commentaire", "soyez le premier à commenter",
                "soyez le premier à réagir", "votre adresse e mail ne sera", "votre commentaire",
                "votre adresse de messagerie ne sera", "enregistrer mon nom", "leave a reply",
                "leave a comment", "vous devez être connecté", "connectez vous pour commenter",
                "connectez vous pour laisser", "les commentaires sont", "répondre à ce message",
                "voir les commentaires", "lire les commentaires", "afficher les commentaires",
                "save my name",
            ],
            examples: ["Laisser un commentaire - Votre adresse e-mail ne sera pas publiée"]),
        FurnitureRule(
            name: "tags", kind: .tags, position: .label, maximumWords: 40,
            phrases: [
                "tags", "tag", "mots clés", "mot clé", "étiquettes", "étiquette", "thèmes",
                "thématiques", "thématique", "sujets", "keywords", "topics", "catégories",
                "catégorie", "rubrique", "rubriques", "hashtags", "sujets associés", "filed under",
                "géographie", "pays", "in this story", "thèmes associés", "dans cet article",
                "personnalités", "lieux",
            ],
            examples: ["Tags : Russie, Mali, défense", "Mots-clés: AES"],
            counterExamples: ["Thèmes abordés par les ministres", "Pays membres et invités"]),
    ]

    private static let linking: [FurnitureRule] = [
        FurnitureRule(
            name: "related.list", kind: .relatedHeading, position: .label, maximumWords: 16,
            phrases: [
                "articles similaires", "related posts", "articles liés", "article lié",
                "articles connexes", "articles associés", "articles recommandés", "à découvrir",
                "à découvrir aussi", "à découvrir également", "dans la même rubrique",
                "dans la même catégorie", "sur le même sujet", "sur le même thème", "sur ce sujet",
                "sur ce thème", "du même auteur", "nos autres dossiers", "nos autres articles",
                "nos dossiers", "fil info", "le fil info", "fil d'info", "fil actu",
                "fil d'actualité", "fil d'actualités", "le fil", "les plus lus", "le plus lu",
                "les articles les plus lus", "les plus populaires", "les plus partagés",
                "articles populaires", "articles récents", "derniers articles",
                "dernières actualités", "dernières nouvelles", "dernières infos",
                "dernières dépêches", "les dernières actualités", "plus d'articles",
                "plus d'actualités", "autres articles", "autres actualités", "à ne pas manquer",
                "ne manquez pas", "vous aimerez aussi", "vous pourriez aimer",
                "vous pourriez aussi aimer", "vous aimerez peut être", "cela peut vous intéresser",
                "ceci peut vous intéresser", "ces articles peuvent vous intéresser",
                "ces articles pourraient vous intéresser", "cela pourrait vous intéresser",
                "ça pourrait vous intéresser", "recommandé pour vous", "recommandés pour vous",
                "nos recommandations", "notre sélection", "la sélection de la rédaction",
                "pour aller plus loin", "pour approfondir", "en lien avec cet article",
                "contenus liés", "contenus associés", "contenu associé", "contenus similaires",
                "dans le même dossier", "publications similaires", "publications liées",
                "publications associées", "à suivre", "à la une", "à lire ailleurs",
                "related articles", "related", "related stories", "more on this topic",
                "more stories", "you may also like", "recommended", "most read", "latest news",
                "plus sur le sujet", "plus sur ce sujet", "suggestions", "nos derniers articles",
                "suggestions d'articles", "les plus récents", "l'actualité en continu",
                "toute l'actualité en direct", "articles de la même rubrique", "sujets liés",
                "sujets similaires", "à lire dans ce dossier", "posts similaires",
            ],
            scope: .teasers,
            examples: [
                "Articles similaires / Related posts:", "## Articles liés", "Fil info",
                "Sur le même sujet : Tchad, Gabon", "Nos autres dossiers : chars, drones",
            ],
            counterExamples: ["À suivre de près cette semaine", "Les plus lus des poètes russes"]),
        FurnitureRule(
            name: "related.also", kind: .relatedHeading, position: .start, maximumWords: 45,
            phrases: [
                "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également",
                "lire aussi notre", "lire notre", "à voir aussi", "voir aussi", "voir également",
                "à voir également", "à écouter aussi", "écouter aussi", "lire ou relire",
                "à relire", "read also", "see also", "read more", "also read", "lire l'analyse",
                "lire l'entretien", "lire le décryptage", "lire l'éditorial", "lire le reportage",
                "lire la tribune", "lire l'enquête", "lire notre article", "lire sur ce sujet",
                "regarder aussi", "à consulter aussi", "et aussi",
            ],
            scope: .titles,
            examples: [
                "Lire aussi", "À LIRE AUSSI - Nucléaire : nouvelles discussions à Rome",
                "Voir aussi sur ce sujet : Éthiopie | Mer Rouge",
                "Lire aussi Mali : l'armée reprend une ville du nord",
            ],
            counterExamples: ["Il faut lire aussi entre les lignes de ce communiqué."]),
        FurnitureRule(
            name: "related.see", kind: .relatedHeading, position: .label, maximumWords: 40,
            phrases: [
                "à lire", "lire", "lisez", "voir", "à voir", "écouter", "à écouter", "regarder",
                "à regarder", "relire", "notre article", "notre dossier", "notre vidéo",
                "l'article", "notre analyse", "en vidéo", "vidéo", "podcast", "à revoir",
                "watch", "read",
            ],
            scope: .titles,
            examples: ["À lire : la Turquie s'installe en Somalie", "VIDÉO - Défilé à Moscou"],
            counterExamples: [
                "Lire dans le jeu du voisin : tel est le métier du renseignement.",
                "Voir Moscou et mourir",
            ]),
    ]

    private static let crediting: [FurnitureRule] = [
        FurnitureRule(
            name: "credit.label", kind: .credit, position: .label, maximumWords: 40,
            phrases: [
                "photo", "photos", "crédit", "crédits", "crédit photo", "crédits photo",
                "crédit photos", "crédits photos", "crédit image", "image", "images",
                "photo credit",
                "copyright photo", "photographie", "photographe", "image credit", "illustrations",
                "photo de couverture", "source photo", "image à la une", "source de l'image",
                "crédit vidéo", "infographie", "visuel", "ph", "photo by", "picture",
            ],
            examples: ["Photo : YONHAP", "Photo : Xinhua/VNA/CVN", "Crédit photo : DR"],
            counterExamples: ["Photo de famille au sommet de Minsk"]),
        FurnitureRule(
            name: "caption.label", kind: .caption, position: .label, maximumWords: 60,
            phrases: [
                "légende", "illustration", "photo d'illustration", "photo d'archives",
                "image d'illustration", "image d'archives", "légende de la photo", "sur la photo",
                "carte", "figure #", "fig #", "graphique", "archives", "illustration photo",
                "en image", "en images", "en photo", "en photos", "caption",
            ],
            examples: ["Légende : le président à Minsk", "Photo d'illustration"],
            counterExamples: ["Archives ouvertes à Moscou"]),
        FurnitureRule(
            name: "caption.end", kind: .caption, position: .end, maximumWords: 50,
            phrases: [
                "photo d'illustration", "photo d'archives", "image d'illustration", "photo dr",
                "image d'archives", "capture d'écran", "via reuters", "getty images", "photo afp",
                "wikimedia commons", "via ap", "ap photo", "via afp", "photo reuters", "handout",
                "archives", "shutterstock", "photo ap", "creative commons", "service de presse",
                "illustration", "via getty", "domaine public", "cc by sa", "fournie par",
            ],
            examples: ["Une parade militaire à Moscou (photo d'illustration)"],
            counterExamples: ["Le ministre a montré une photo d'archives."]),
        FurnitureRule(
            name: "copyright.line", kind: .copyright, position: .anywhere, maximumWords: 60,
            phrases: [
                "tous droits réservés", "all rights reserved", "reproduction interdite",
                "droits de reproduction", "toute reproduction", "reproduction partielle",
                "reproduction totale", "toute utilisation de ce contenu",
                "à ses abonnés via le système de diffusion", "n'est pas responsable des contenus",
            ],
            examples: ["© 2024 Exemple. Tous droits réservés."],
            counterExamples: ["Le contrat interdit la reproduction du moteur russe."]),
        FurnitureRule(
            name: "copyright.label", kind: .copyright, position: .start, maximumWords: 25,
            phrases: ["copyright"], examples: ["Copyright 2024 Exemple"]),
        FurnitureRule(
            name: "source.label", kind: .signature, position: .label, maximumWords: 30,
            phrases: [
                "source", "sources", "auteur source", "avec", "texte", "sources principales",
                "sources et liens", "références", "bibliographie", "traduction", "traduit par",
                "source originale", "article original", "à propos de l'auteur", "pour citer",
                "pour citer cet article",
            ],
            examples: ["Sources : site de l'OTSC, Zerkalo", "Source : Tass"],
            counterExamples: ["Sources concordantes à l'appui, le quotidien affirme le contraire."]),
    ]
}
