extension FrameWords {
    static let french = FrameWords(
        have:
            """
            a ont avait avaient aura auront aurait auraient ayant eut eurent avoir
            """,
        be:
            """
            est sont était étaient sera seront serait seraient été fut furent être étant reste
            restent
            """,
        reflexives: "s' se",
        adjuncts: "depuis après malgré suite avec",
        only: "que qu'",
        going: "va vont doit doivent devra devront",
        future: "",
        meant:
            """
            continue continuent continué continuait continuera continueront poursuivra venait
            viennent vient fait font commencé commence commencent autorise autorisé permet permis
            permettent pour ordonné chargé chargée chargés chargées destinée destiné mission venu
            venus venue dû pu obtenu
            """,
        objects: "le la les l'",
        requests: "demande invitation requête",
        relativeDatives: "auquel auxquels auxquelles laquelle",
        whom: "qui",
        datives: "lui leur",
        them: "leur",
        outside: "hors non",
        ofIt: "l' en y",
        ofThem: "en",
        theirs: "sien siens sienne siennes leurs",
        it: "l'",
        unwelcome:
            """
            malgré gré illégalement occupe occupent occupation occupé annexé annexion annexée
            envahi envahisseurs séparatistes séparatiste
            """,
        by: "par",
        clauseJoints: "et mais ; tandis alors",
        there: "y",
        nounJoints: "et ,",
        placing: "à au aux en dans sur avec pour par contre",
        possessives: "ses son sa leurs leur",
        within: "en",
        hypothetical: "",
        alike: "")
}
