extension FrameWords {
    static let english = FrameWords(
        have: "has have had having",
        be: "is are was were be been being",
        reflexives: "",
        adjuncts: "since after despite following with",
        only: "",
        going: "",
        future: "will would shall",
        meant: "continue continues continued to began begun helps helped",
        objects: "them it him",
        requests: "request invitation",
        relativeDatives: "",
        whom: "whom",
        datives: "",
        them: "",
        outside: "non outside",
        ofIt: "it",
        ofThem: "",
        theirs: "its theirs",
        it: "it",
        unwelcome:
            """
            illegally occupies occupy occupied occupation annexed annexation invaded invaders
            separatists separatist
            """,
        by: "by",
        clauseJoints: "and but ; while",
        there: "there",
        nounJoints: "and ,",
        placing: "to at in on with for by against into from",
        possessives: "its their his her",
        within: "",
        hypothetical: "if unless whether",
        alike: "first second third one another similar same")
}
