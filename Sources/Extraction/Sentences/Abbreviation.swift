import Gazetteer

/// Words whose stop does not end a sentence.
enum Abbreviation {
    /// Titles before a name, also in capitals.
    static let civilities = forms("m mm mme mmes mlle mlles")
    /// Wherever they stand, unless all in capitals: titles before a name, and `av. J.-C.`
    static let always = forms(
        """
        dr drs pr prs mgr me ste st av apr env cf ex gal gral cne cdt ltt \
        col lt cap adm sgt mr mrs ms jr sr vs capt maj sen rep gov rev prof hon gen brig dept \
        univ vol chap ed éd trad resp notamm c.-a-d janv fevr juil sept oct nov
        """)
    /// Where a number follows.
    static let beforeNumbers = forms(
        "n no art p pp t fig al § tel ch vol chap alin ann nos num s l jan feb mar apr jun jul aug dec"
    )

    private static func forms(_ words: String) -> Set<Form> {
        Set(words.split(separator: " ").map { Form(String($0)) })
    }
}
