/// Sentences as news writes them, with the persons in them: `name | title | country`, joined by ` ; `.
///
/// The facts are public; the sentences are ours.
enum PersonsCorpus {
    static let offices: [(String, String)] = [
        (
            "Le président russe Vladimir Poutine est attendu à Pékin.",
            "Vladimir Poutine | président | RUS"
        ),
        (
            "Le chef actuel de la junte birmane, Min Aung Hlaing, assistera au défilé.",
            "Min Aung Hlaing | chef de la junte | MMR"
        ),
        (
            "le ministre de la défense burkinabè Kassoum Coulibaly a fait le déplacement",
            "Kassoum Coulibaly | ministre de la Défense | BFA"
        ),
        (
            "Le ministre russe de la Défense, Sergueï Choïgou, a passé les troupes en revue.",
            "Sergueï Choïgou | ministre de la Défense | RUS"
        ),
        (
            "Le Premier ministre pakistanais Shehbaz Sharif est rentré.",
            "Shehbaz Sharif | Premier ministre | PAK"
        ),
        (
            "La Première ministre italienne, Giorgia Meloni, a posé ses conditions.",
            "Giorgia Meloni | Première ministre | ITA"
        ),
        (
            "Le souverain de Bahreïn, Hamad bin Isa Al Khalifa, a été reçu au palais.",
            "Hamad bin Isa Al Khalifa | souverain | BHR"
        ),
        (
            "Le prince héritier saoudien Mohammed ben Salmane a donné son accord.",
            "Mohammed ben Salmane | prince héritier | SAU"
        ),
        (
            "L'émir du Qatar, Tamim ben Hamad Al Thani, a salué la médiation.",
            "Tamim ben Hamad Al Thani | émir | QAT"
        ),
        ("le chef de l'État vénézuélien Nicolás Maduro", "Nicolás Maduro | chef de l'État | VEN"),
        (
            "Le secrétaire d'État américain Antony Blinken fera escale à Djibouti.",
            "Antony Blinken | secrétaire d'État | USA"
        ),
        (
            "Le secrétaire à la Défense Lloyd Austin a confirmé le retrait.",
            "Lloyd Austin | secrétaire à la Défense | –"
        ),
        (
            "le secrétaire philippin à la Défense Gilberto Teodoro",
            "Gilberto Teodoro | secrétaire à la Défense | PHL"
        ),
        (
            "La cheffe de la diplomatie allemande Annalena Baerbock était à Niamey.",
            "Annalena Baerbock | cheffe de la diplomatie | DEU"
        ),
        (
            "Le chef de la diplomatie turque Hakan Fidan s'est dit optimiste.",
            "Hakan Fidan | chef de la diplomatie | TUR"
        ),
        (
            "Le président du Mali, le colonel Assimi Goïta, a signé le décret.",
            "Assimi Goïta | président | MLI"
        ),
        (
            "Le président de transition, le capitaine Ibrahim Traoré, a pris la parole.",
            "Ibrahim Traoré | président de transition | –"
        ),
        (
            "le général Abdourahamane Tiani a dissous le gouvernement",
            "Abdourahamane Tiani | général | –"
        ),
        (
            "Le ministre malien de la Défense, le colonel Sadio Camara, revient de Moscou.",
            "Sadio Camara | ministre de la Défense | MLI"
        ),
        (
            "Le ministre nigérien de la Défense Salifou Mody a paraphé le texte.",
            "Salifou Mody | ministre de la Défense | NER"
        ),
        (
            "La ministre des Armées Florence Parly était du voyage.",
            "Florence Parly | ministre des Armées | –"
        ),
        (
            "Le ministre français des Armées, Sébastien Lecornu, est arrivé.",
            "Sébastien Lecornu | ministre des Armées | FRA"
        ),
        (
            "Le vice-ministre russe de la Défense Iounous-Bek Evkourov a atterri à Bamako.",
            "Iounous-Bek Evkourov | vice-ministre de la Défense | RUS"
        ),
        (
            "Le secrétaire général de l'Otan, Jens Stoltenberg, a convoqué les ambassadeurs.",
            "Jens Stoltenberg | secrétaire général de l'Otan | –"
        ),
        (
            "La présidente de la Commission européenne, Ursula von der Leyen, plaide pour un fonds.",
            "Ursula von der Leyen | présidente de la Commission européenne | –"
        ),
        (
            "Le président du Parlement iranien, Mohammad Bagher Ghalibaf, a ouvert la séance.",
            "Mohammad Bagher Ghalibaf | président du Parlement | IRN"
        ),
        (
            "Le porte-parole du Kremlin, Dmitri Peskov, n'a rien confirmé.",
            "Dmitri Peskov | porte-parole du Kremlin | RUS"
        ),
        (
            "Le porte-parole de la diplomatie chinoise Wang Wenbin a refusé de répondre.",
            "Wang Wenbin | porte-parole de la diplomatie | CHN"
        ),
        (
            "Le chef d'état-major des armées, le général Thierry Burkhard, l'avait annoncé.",
            "Thierry Burkhard | chef d'état-major des armées | –"
        ),
        (
            "Le chef d'état-major ukrainien Valeri Zaloujny a quitté son poste.",
            "Valeri Zaloujny | chef d'état-major | UKR"
        ),
        (
            "L'ancien président français Nicolas Sarkozy l'avait promis.",
            "Nicolas Sarkozy | ancien président | FRA"
        ),
        ("L'ex-président bolivien Evo Morales a fui.", "Evo Morales | ex-président bolivien | –"),
        ("Le président élu Donald Trump veut négocier.", "Donald Trump | président élu | –"),
        (
            "Le dirigeant nord-coréen Kim Jong-un a inspecté l'usine.",
            "Kim Jong-un | dirigeant | PRK"
        ),
        ("Le numéro un chinois Xi Jinping est l'hôte du sommet.", "Xi Jinping | numéro un | CHN"),
        (
            "Le Guide suprême iranien, l'ayatollah Ali Khamenei, a tranché.",
            "Ali Khamenei | guide suprême | IRN"
        ),
        (
            "L'ambassadeur de France au Mali, Joël Meyer, a été expulsé.",
            "Joël Meyer | ambassadeur au Mali | FRA"
        ),
        (
            "L'ambassadeur russe Alexander Ivanov a remis ses lettres.",
            "Alexander Ivanov | ambassadeur | RUS"
        ),
        (
            "Le commandant des forces terrestres ukrainiennes Oleksandr Syrsky dirige la défense.",
            "Oleksandr Syrsky | commandant des forces terrestres | UKR"
        ),
        (
            "Le patron du groupe paramilitaire, Evgueni Prigojine, est mort dans un accident.",
            "Evgueni Prigojine | patron du groupe paramilitaire | –"
        ),
        (
            "Le colonel-major Amadou Abdramane a lu le communiqué.",
            "Amadou Abdramane | colonel-major | –"
        ),
        (
            "Le porte-parole du régime militaire nigérien, le colonel-major Amadou Abdramane, a parlé.",
            "Amadou Abdramane | porte-parole du régime militaire | NER"
        ),
        (
            "Le vice-président équatoguinéen Teodoro Nguema Obiang Mangue s'en félicite.",
            "Teodoro Nguema Obiang Mangue | vice-président | GNQ"
        ),
        ("Le chancelier allemand Olaf Scholz a cédé.", "Olaf Scholz | chancelier | DEU"),
        (
            "Le haut représentant de l'Union européenne Josep Borrell a mis en garde.",
            "Josep Borrell | haut représentant de l'Union européenne | –"
        ),
        (
            "Le conseiller à la sécurité nationale, Jake Sullivan, s'est rendu à Riyad.",
            "Jake Sullivan | conseiller à la sécurité nationale | –"
        ),
        (
            "Le secrétaire russe du Conseil de sécurité, Nikolaï Patrouchev, a reçu la délégation.",
            "Nikolaï Patrouchev | secrétaire du Conseil de sécurité | RUS"
        ),
        (
            "Le ministre indien de la Défense Rajnath Singh a inauguré la ligne.",
            "Rajnath Singh | ministre de la Défense | IND"
        ),
        (
            "Le ministre des Affaires étrangères indien S. Jaishankar a parlé d'un tournant.",
            "S. Jaishankar | ministre des Affaires étrangères | IND"
        ),
        (
            "Le vice-président américain J. D. Vance a fait la leçon aux Européens.",
            "J. D. Vance | vice-président | USA"
        ),
        ("Le président George W. Bush avait signé le texte.", "George W. Bush | président | –"),
        (
            "Le président égyptien Abdel Fattah al-Sissi a refusé.",
            "Abdel Fattah al-Sissi | président | EGY"
        ),
        (
            "Le président syrien Bachar al-Assad a été renversé.",
            "Bachar al-Assad | président | SYR"
        ),
        (
            "Le ministre israélien de la Défense Israël Katz a menacé.",
            "Israël Katz | ministre de la Défense | ISR"
        ),
        (
            "Le chef du gouvernement togolais Faure Gnassingbé préside désormais le Conseil.",
            "Faure Gnassingbé | chef du gouvernement | TGO"
        ),
        (
            "La Première ministre japonaise Sanae Takaichi a haussé le ton.",
            "Sanae Takaichi | Première ministre | JPN"
        ),
        (
            "Le ministre de l'Intérieur, Bruno Retailleau, a réagi.",
            "Bruno Retailleau | ministre de l'Intérieur | –"
        ),
        (
            "Le ministre de la Police Anthony Veke a signé la lettre d'intention.",
            "Anthony Veke | ministre de la Police | –"
        ),
        (
            "Le ministre de la Défense azerbaïdjanais Zakir Hassanov était présent.",
            "Zakir Hassanov | ministre de la Défense | AZE"
        ),
        ("Le président rwandais Paul Kagame nie tout.", "Paul Kagame | président | RWA"),
        (
            "Selon le président congolais Félix Tshisekedi, rien n'est réglé.",
            "Félix Tshisekedi | président | COD"
        ),
        ("Le Président Macron s'est tu.", "Macron | président | –"),
        ("le président Poutine a souligné l'importance du texte", "Poutine | président | –"),
        ("Le Général Michael Langley commande les troupes.", "Michael Langley | général | –"),
        ("L'amiral Rob Bauer préside le comité.", "Rob Bauer | amiral | –"),
        ("Le pape François appelle à la paix.", "François | pape | –"),
        ("Le roi Mohammed VI a gracié des détenus.", "Mohammed VI | roi | –"),
        (
            "Le roi Charles III recevait le président polonais Andrzej Duda.",
            "Charles III | roi | – ; Andrzej Duda | président | POL"
        ),
        (
            "Le ministre d'État aux Affaires étrangères du Qatar, Mohammed ben Abdelaziz Al Khoulaïfi, fait la navette.",
            "Mohammed ben Abdelaziz Al Khoulaïfi | ministre d'État aux Affaires étrangères | QAT"
        ),
        (
            "La ministre déléguée auprès du chef de la diplomatie turque a écouté Hakan Fidan.",
            "Hakan Fidan | – | –"
        ),
        (
            "Le président de la République du Sénégal, Bassirou Diomaye Faye, exige le départ des bases.",
            "Bassirou Diomaye Faye | président de la République | SEN"
        ),
        (
            "le président français (Emmanuel Macron) et la Première ministre (Élisabeth Borne)",
            "Emmanuel Macron | président | FRA ; Élisabeth Borne | Première ministre | –"
        ),
        (
            "Russian President Vladimir Putin met Defence Minister Andrei Belousov.",
            "Vladimir Putin | président | RUS ; Andrei Belousov | ministre de la Défense | –"
        ),
        (
            "Le ministre M'Bala Alfred Fernandes et le ministre Abdoulaye N'Diaye ont conclu.",
            "M'Bala Alfred Fernandes | ministre | – ; Abdoulaye N'Diaye | ministre | –"
        ),
        (
            "Le ministre des Affaires étrangères, de la Coopération et de l'Intégration africaine, Robert Dussey, y tient.",
            "Robert Dussey | ministre des Affaires étrangères, de la Coopération et de l'Intégration africaine | –"
        ),
    ]

    static let appositions: [(String, String)] = [
        (
            "Nikolaï Patrouchev, secrétaire du Conseil de sécurité russe en tournée, l'a dit.",
            "Nikolaï Patrouchev | secrétaire du Conseil de sécurité | RUS"
        ),
        (
            "Iounous-Bek Evkourov, vice-ministre russe de la Défense, est reparti.",
            "Iounous-Bek Evkourov | vice-ministre de la Défense | RUS"
        ),
        (
            "Saïd Chengriha, vice-ministre de la Défense, a reçu son hôte.",
            "Saïd Chengriha | vice-ministre de la Défense | –"
        ),
        (
            "Min Aung Hlaing, le chef de la junte, en rêvait.",
            "Min Aung Hlaing | chef de la junte | –"
        ),
        (
            "Molly Phee, secrétaire d'État adjointe chargée des Affaires africaines, venait de partir.",
            "Molly Phee | secrétaire d'État adjointe chargée des Affaires africaines | –"
        ),
        (
            "Michael Langley, patron du commandement américain pour l'Afrique, était à Alger.",
            "Michael Langley | patron du commandement pour l'Afrique | USA"
        ),
        (
            "Kassoum Coulibaly, Ministre de la défenseBurkina Faso",
            "Kassoum Coulibaly | ministre de la Défense | –"
        ),
        (
            "Sergueï Choïgou, Ministre de la DéfenseFédération de Russie",
            "Sergueï Choïgou | ministre de la Défense | RUS"
        ),
        (
            "Emmanuel Macron, président de la République, tiendra un conseil.",
            "Emmanuel Macron | président de la République | –"
        ),
        (
            "L'accord, a prévenu Maria Zakharova, porte-parole du ministère russe des Affaires étrangères, reste secret.",
            "Maria Zakharova | porte-parole du ministère des Affaires étrangères | RUS"
        ),
        (
            "Andriï Iermak, chef de cabinet du président, a démissionné.",
            "Andriï Iermak | chef de cabinet | –"
        ),
        (
            "Anne-Claire Legendre, conseillère Afrique, prépare la visite.",
            "Anne-Claire Legendre | conseillère | –"
        ),
        (
            "Le général Valéri Guérassimov, chef d'état-major russe, a inspecté le front.",
            "Valéri Guérassimov | chef d'état-major | RUS"
        ),
        (
            "Hassan Nasrallah, chef du Hezbollah, a été tué.",
            "Hassan Nasrallah | chef du Hezbollah | –"
        ),
        (
            "Fahad Al-Sulaiti, ancien ministre qatari de la Défense, a témoigné.",
            "Fahad Al-Sulaiti | ancien ministre de la Défense | QAT"
        ),
        (
            "Cheloy Garafil, chargé de la communication présidentielle, l'a confirmé.",
            "Cheloy Garafil | chargé de la communication présidentielle | –"
        ),
        (
            "Rob Bauer (président du comité militaire de l'Otan) s'inquiète.",
            "Rob Bauer | président du comité militaire de l'Otan | –"
        ),
        (
            "Kim Yong Bok, chef adjoint de l'état-major, accompagnait Kim Jong-un.",
            "Kim Yong Bok | chef adjoint de l'état-major | – ; Kim Jong-un | – | –"
        ),
        (
            "Ousmane Sonko – Premier ministre du Sénégal – l'a répété.",
            "Ousmane Sonko | Premier ministre | SEN"
        ),
        (
            "Volodymyr Zelensky, le président ukrainien, a remercié Ankara.",
            "Volodymyr Zelensky | président | UKR"
        ),
        (
            "Catherine Colonna et Sébastien Lecornu, ministres français des Affaires étrangères et des Armées, ont accueilli leurs homologues djiboutiens Mahmoud Ali Youssouf et Hassan Omar Mohamed Bourhan.",
            "Catherine Colonna | ministre des Affaires étrangères | FRA ; Sébastien Lecornu | ministre des Armées | FRA ; Mahmoud Ali Youssouf | ministre des Affaires étrangères | DJI ; Hassan Omar Mohamed Bourhan | ministre des Armées | DJI"
        ),
        (
            "« Nous sommes prêts », a lancé Roustem Oumerov, ministre ukrainien de la Défense.",
            "Roustem Oumerov | ministre de la Défense | UKR"
        ),
        (
            "Selon Thierry Vircoulon, chercheur associé à l'Ifri, le bilan est maigre.",
            "Thierry Vircoulon | chercheur associé à l'Ifri | –"
        ),
        (
            "Aliaksandr Loukachenka, au pouvoir depuis 1994, reste prudent.",
            "Aliaksandr Loukachenka | – | –"
        ),
    ]

    static let counterparts: [(String, String)] = [
        (
            "Le ministre russe de la Défense, Andreï Belooussov, recevait son homologue burkinabè, Kassoum Coulibaly, à Sotchi.",
            "Andreï Belooussov | ministre de la Défense | RUS ; Kassoum Coulibaly | ministre de la Défense | BFA"
        ),
        (
            "Le ministre de la défense du Mali Sadio Camara et son homologue russe Sergueï Choïgou ont parlé.",
            "Sadio Camara | ministre de la Défense | MLI ; Sergueï Choïgou | ministre de la Défense | RUS"
        ),
        (
            "Les ministres des Affaires étrangères de l'Alliance ont fait le voyage en Russie pour voir leur homologue Sergueï Lavrov.",
            "Sergueï Lavrov | ministre des Affaires étrangères | RUS"
        ),
        (
            "Le président turc Recep Tayyip Erdogan a reçu son homologue somalien Hassan Sheikh Mohamoud.",
            "Recep Tayyip Erdogan | président | TUR ; Hassan Sheikh Mohamoud | président | SOM"
        ),
        (
            "La ministre allemande de la Défense Christine Lambrecht a écrit à son homologue polonais Mariusz Blaszczak.",
            "Christine Lambrecht | ministre de la Défense | DEU ; Mariusz Blaszczak | ministre de la Défense | POL"
        ),
        (
            "Le président Emmanuel Macron et son homologue sénégalais, Bassirou Diomaye Faye, se sont parlé.",
            "Emmanuel Macron | président | – ; Bassirou Diomaye Faye | président | SEN"
        ),
        (
            "Il a ensuite vu son homologue de Russie, Andreï Belooussov.",
            "Andreï Belooussov | – | RUS"
        ),
        (
            "Leurs collègues Minoru Kihara et Enrique Manalo avaient achevé le texte.",
            "Minoru Kihara | – | – ; Enrique Manalo | – | –"
        ),
    ]

    static let lists: [(String, String)] = [
        (
            "Les titulaires de la Défense hongrois, Kristof Szalay-Bobrovnicky, et serbe, Bratislav Gasic, ont signé.",
            "Kristof Szalay-Bobrovnicky | ministre de la Défense | HUN ; Bratislav Gasic | ministre de la Défense | SRB"
        ),
        (
            "Les généraux Mbaye Cissé, pour le pays hôte, et Pascal Ianni, côté français, ont présidé la cérémonie.",
            "Mbaye Cissé | général | – ; Pascal Ianni | général | FRA"
        ),
        (
            "Joe Biden, Boris Johnson et Scott Morrison ont officialisé le projet.",
            "Joe Biden | – | – ; Boris Johnson | – | – ; Scott Morrison | – | –"
        ),
        (
            "Les présidents iranien et russe, Massoud Pezeshkian et Vladimir Poutine, ont paraphé le traité.",
            "Massoud Pezeshkian | président | IRN ; Vladimir Poutine | président | RUS"
        ),
        (
            "Les présidents français Emmanuel Macron et rwandais Paul Kagame se sont vus.",
            "Emmanuel Macron | président | FRA ; Paul Kagame | président | RWA"
        ),
        (
            "Les ministres de la Défense Abdulkadir Mohamed Nur et Yasar Guler avaient signé.",
            "Abdulkadir Mohamed Nur | ministre de la Défense | – ; Yasar Guler | ministre de la Défense | –"
        ),
        (
            "Les ministres des Affaires étrangères Wang Yi et Jeremiah Manele l'ont conclu.",
            "Wang Yi | ministre des Affaires étrangères | – ; Jeremiah Manele | ministre des Affaires étrangères | –"
        ),
        (
            "Le secrétaire philippin à la Défense Gilberto Teodoro et la cheffe de la diplomatie japonaise Yoko Kamikawa ont signé.",
            "Gilberto Teodoro | secrétaire à la Défense | PHL ; Yoko Kamikawa | cheffe de la diplomatie | JPN"
        ),
        (
            "Les ministres de la Défense du Mali et du Niger, Sadio Camara et Salifou Mody, étaient là.",
            "Sadio Camara | ministre de la Défense | MLI ; Salifou Mody | ministre de la Défense | NER"
        ),
        (
            "Le texte conclu par Vladimir Poutine et Kim Jong-un est entré en vigueur.",
            "Vladimir Poutine | – | – ; Kim Jong-un | – | –"
        ),
        (
            "Le président français et Ismaël Omar Guelleh en avaient dessiné les contours.",
            "Ismaël Omar Guelleh | – | –"
        ),
        ("MM. Erdogan et Poutine se retrouveront à Sotchi.", "Erdogan | – | – ; Poutine | – | –"),
        (
            "Les présidents Assimi Goïta (Mali), Ibrahim Traoré (Burkina Faso) et Abdourahamane Tiani (Niger) ont créé l'Alliance.",
            "Assimi Goïta | président | MLI ; Ibrahim Traoré | président | BFA ; Abdourahamane Tiani | président | NER"
        ),
        (
            "Le Premier ministre éthiopien Abiy Ahmed et le président de la région, Mustafa Omer, ont inauguré le barrage.",
            "Abiy Ahmed | Premier ministre | ETH ; Mustafa Omer | président de la région | –"
        ),
        (
            "Outre Sergueï Lavrov, la délégation compte Andreï Belooussov et Dmitri Medvedev.",
            "Sergueï Lavrov | – | – ; Andreï Belooussov | – | – ; Dmitri Medvedev | – | –"
        ),
    ]

    static let bare: [(String, String)] = [
        (
            "Le gouvernement démocratique d'Aung San Suu Kyi a été renversé.",
            "Aung San Suu Kyi | – | –"
        ),
        ("Le traité a été signé avec Nicolas Sarkozy.", "Nicolas Sarkozy | – | –"),
        ("« C'est un tournant », a déclaré Jean-Noël Barrot.", "Jean-Noël Barrot | – | –"),
        ("Hage Geingob a affirmé que rien ne changerait.", "Hage Geingob | – | –"),
        ("Ali Bongo Ondimba a été écarté par sa garde.", "Ali Bongo Ondimba | – | –"),
        ("Mme Colonna s'est rendue à Kiev.", "Colonna | – | –"),
        ("M. Jean-Yves Le Drian avait averti.", "Jean-Yves Le Drian | – | –"),
        ("Une rencontre avec Dominique de Villepin est prévue.", "Dominique de Villepin | – | –"),
        ("Jordan Bardella critique la mission.", "Jordan Bardella | – | –"),
        ("La chute de Mouammar Kadhafi a changé la région.", "Mouammar Kadhafi | – | –"),
        ("Le régime de Bachar al-Assad vacillait.", "Bachar al-Assad | – | –"),
        (
            "Xi Jinping et Narendra Modi se sont serré la main.",
            "Xi Jinping | – | – ; Narendra Modi | – | –"
        ),
        (
            "Interrogé par la presse, Mahamat Idriss Déby Itno n'a pas répondu.",
            "Mahamat Idriss Déby Itno | – | –"
        ),
        (
            "Valéry Giscard d'Estaing avait lancé l'intervention.",
            "Valéry Giscard d'Estaing | – | –"
        ),
        ("L'avion de Volodymyr Zelensky s'est posé.", "Volodymyr Zelensky | – | –"),
        ("Selon Achille Mbembe, la page est tournée.", "Achille Mbembe | – | –"),
    ]

    /// Short names beside the full one; headlines.
    static let links: [(String, String)] = [
        (
            "POUTINE ET LOUKACHENKO DISCUTENT DE DÉFENSE À MINSK\n\nVladimir Poutine a vu Alexandre Loukachenko.",
            "POUTINE | – | – ; LOUKACHENKO | – | – ; Vladimir Poutine | – | – ; Alexandre Loukachenko | – | –"
        ),
        (
            "Caracas : Maduro promulgue le texte\n\nLe chef de l'État vénézuélien Nicolás Maduro a signé.",
            "Maduro | – | – ; Nicolás Maduro | chef de l'État | VEN"
        ),
        (
            "Le président russe Vladimir Poutine arrive. Poutine repart demain.",
            "Vladimir Poutine | président | RUS ; Poutine | – | –"
        ),
        (
            "Le président russe Vladimir Poutine arrive. Le président Poutine repart.",
            "Vladimir Poutine | président | RUS ; Poutine | président | RUS"
        ),
        (
            "Kim Jong-un a reçu Kim Yong Bok. Kim a souri.",
            "Kim Jong-un | – | – ; Kim Yong Bok | – | –"
        ),
        ("Xi Jinping a parlé. Xi a insisté.", "Xi Jinping | – | – ; Xi | – | –"),
        (
            "Teodoro Nguema Obiang Mangue gouverne. Obiang Mangue l'a redit.",
            "Teodoro Nguema Obiang Mangue | – | – ; Obiang Mangue | – | –"
        ),
        (
            "Mohammed ben Salmane décide. Ben Salmane attend.",
            "Mohammed ben Salmane | – | – ; Ben Salmane | – | –"
        ),
        (
            "Le Tchad tourne la page\n\nLe chef de la diplomatie, Abderaman Koulamallah, a pris la parole.",
            "Abderaman Koulamallah | chef de la diplomatie | TCD"
        ),
        (
            "L'Arménie se plaint. Le Premier ministre Nikol Pachinian songe à partir.",
            "Nikol Pachinian | Premier ministre | ARM"
        ),
        (
            "Saïd Chengriha, vice-ministre de la Défense, a vu son hôte, a indiqué le ministère algérien de la Défense.",
            "Saïd Chengriha | vice-ministre de la Défense | DZA"
        ),
    ]

    /// What sentences of other articles brought to light.
    static let more: [(String, String)] = [
        ("Le vice-président américain JD Vance a parlé.", "JD Vance | vice-président | USA"),
        (
            "Le président To Lam a reçu Nguyen Phu Trong.",
            "To Lam | président | – ; Nguyen Phu Trong | – | –"
        ),
        ("Pete Hegseth, chef du Pentagone, l'exclut.", "Pete Hegseth | chef du Pentagone | –"),
        (
            "Abdoulaye Diop, ministre malien des Affaires étrangères et de la Coopération internationale, était absent.",
            "Abdoulaye Diop | ministre des Affaires étrangères et de la Coopération internationale | MLI"
        ),
        (
            "Bamako a tranché\n\nLe président de la Commission de la Cédéao, Omar Alieu Touray, le regrette.",
            "Omar Alieu Touray | président de la Commission de la Cédéao | –"
        ),
        (
            "Le ministre d'État, ministre de la Défense nationale, le général de corps d'armée Salifou Mody, a parlé.",
            "Salifou Mody | ministre de la Défense nationale | –"
        ),
        (
            "Les chefs d'état-major du Mali, du Burkina Faso et du Niger, les généraux Oumar Diarra, Célestin Simporé et Moussa Salaou Barmou, se sont vus.",
            "Oumar Diarra | chef d'état-major | MLI ; Célestin Simporé | chef d'état-major | BFA ; Moussa Salaou Barmou | chef d'état-major | NER"
        ),
        (
            "Moscou inquiet\n\nProche de la Russie, le Bélarus contribue à sa sécurité. Le régime du président Aliaksandr Loukachenka reste prudent.",
            "Aliaksandr Loukachenka | président | BLR"
        ),
        (
            "La Somalie approuve\n\nLes ministres de la Défense Abdulkadir Mohamed Nur et Yasar Guler ont signé. Le Premier ministre Hamza Abde Barre s'en réjouit.",
            "Abdulkadir Mohamed Nur | ministre de la Défense | – ; Yasar Guler | ministre de la Défense | – ; Hamza Abde Barre | Premier ministre | SOM"
        ),
        (
            "Sylvie Baïpo-Temon, la ministre des Affaires étrangères, et Vincent Biruta, son homologue rwandais, ont signé.",
            "Sylvie Baïpo-Temon | ministre des Affaires étrangères | – ; Vincent Biruta | ministre des Affaires étrangères | RWA"
        ),
        (
            "Côté ukrainien, Denys Chmyhal, ministre de la Défense, et Roustem Oumerov, secrétaire du Conseil national de sécurité et de défense, étaient là.",
            "Denys Chmyhal | ministre de la Défense | UKR ; Roustem Oumerov | secrétaire du Conseil national de sécurité et de défense | UKR"
        ),
        (
            "Russia's Foreign Minister Sergei Lavrov declined to comment.",
            "Sergei Lavrov | ministre des Affaires étrangères | RUS"
        ),
        (
            "Bruxelles et Tokyo signent\n\nLe ministre de la Défense, Gen Nakatani, est venu.",
            "Gen Nakatani | ministre de la Défense | –"
        ),
        ("Hindustan Aeronautics Limited and General Electric will build engines.", ""),
        ("Le contrat avec Subic Bay est révisé.", ""),
        (
            "Le ministre arménien de la Défense Souren Papikian et Sébastien Lecornu ont signé.",
            "Souren Papikian | ministre de la Défense | ARM ; Sébastien Lecornu | – | –"
        ),
        ("Mohamed Hamdan Daglo, dit « Hemetti », accuse Ankara.", "Mohamed Hamdan Daglo | – | –"),
        ("Le pape Jean-Paul II a prié.", "Jean-Paul II | pape | –"),
    ]

    static let all = offices + appositions + counterparts + lists + bare + links + more

    /// No person in any of them.
    static let withoutPersons = [
        "Le porte-avions Charles de Gaulle a quitté Toulon.",
        "Le Charles de Gaulle a quitté Toulon.",
        "Les Rafale du Charles-de-Gaulle ont décollé.",
        "L'aéroport Léopold-Sédar-Senghor ferme.",
        "L'aéroport international Blaise Diagne accueille les renforts.",
        "Dakar récupère les clefs du camp Geille.",
        "L'hôpital Bouffard sera rendu.",
        "Le groupe Wagner devient Africa Corps.",
        "Les mercenaires de Wagner restent au Mali.",
        "Naval Group et Lockheed Martin ont perdu le marché.",
        "Le Conseil de sécurité se réunit.",
        "L'organisation Etat islamique a revendiqué l'attaque.",
        "L'opération Barkhane s'achève en Novembre.",
        "Six Sukhoï-30 ont été livrés par la Russie.",
        "Le constructeur Almaz-Antey livre des S-400.",
        "Le traité de l'Élysée fut signé en Janvier 1963.",
        "Le Forum économique oriental de Vladivostok s'ouvre.",
        "Selon The Global New Light, la visite est confirmée.",
        "D'après Human Rights Watch, des civils sont morts.",
        "Amnesty International a déclaré que des crimes ont été commis.",
        "Selon le New York Times, Kiev a reçu des missiles.",
        "Radio France Internationale l'a annoncé.",
        "Reuters et Interfax citent Mena Today.",
        "Le ministre russe de la Défense a annoncé un accord.",
        "Le président français a reçu le roi de Bahreïn.",
        "Le ministère russe de la Défense et Moscou se taisent.",
        "La frégate Amiral Gorchkov mouille à Richards Bay.",
        "Le Burkina Faso et la Russie renforcent leur coopération.",
        "Mardi 3 Février, Moscou a confirmé.",
        "Le missile Sarmat et le drone Bayraktar TB2 sont exposés.",
        "La rue Pierre Brossolette est fermée.",
        "Le lycée Jean Mermoz a rouvert.",
        "Le Parti de l'unité, de la justice et du travail a gagné.",
        "L'Alliance des États du Sahel rassemble le Mali et le Niger.",
        "La base de Nouakchott et le port de Tartous comptent.",
        "L'Union européenne et l'Union africaine protestent.",
        "La Maison Blanche et le Pentagone se contredisent.",
        "Le Premier ministre a été reçu à l'Élysée.",
        "Les Forces de soutien rapide avancent vers El Fasher.",
        "Le Front populaire de libération a signé.",
        "L'exercice Flintlock débute à Port Soudan.",
        "La Croix-Rouge et Médecins sans frontières alertent.",
        "Le sous-marin Barracuda plonge.",
        "Le cyclone Freddy a frappé.",
        "L'Assemblée nationale a voté.",
        "Le journal Le Monde et le quotidien El Watan en parlent.",
        "La Légion étrangère part de Djibouti.",
        "Le détroit de Bab-el-Mandeb est fermé.",
        "Washington, Londres et Canberra fondent AUKUS.",
        "L'agence Tass et la chaîne Al Jazeera l'ont dit.",
        "Un millier de militaires américains restent à Agadez.",
        "La Chambre des représentants a adopté le texte.",
        "Le Royaume-Uni et l'Arabie saoudite achètent des Typhoon.",
        "Le système Iron Dome protège Haïfa.",
        "Des hélicoptères Black Hawk et des chars Leclerc arrivent.",
        "La Corée du Nord a tiré un Hwasong-18.",
        "L'Organisation du traité de sécurité collective annule la manœuvre.",
        "Le Kirghizstan a renoncé à Fraternité indestructible.",
        "Le brise-glace Ivan Papanine entre en service.",
        "Le prix Alfred Nobel a été remis.",
        "La brigade Abraham Lincoln est engagée.",
        "Le groupe Bolloré et le groupe Louis Dreyfus investissent.",
        "Le mont Kenya et le lac Tchad se voient de loin.",
        "La doctrine James Monroe est citée.",
        "Trois ministres et deux généraux étaient présents.",
    ]
}
