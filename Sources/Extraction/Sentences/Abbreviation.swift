import Gazetteer

/// Words whose stop does not end a sentence.
enum Abbreviation {
    /// Wherever they stand: titles before a name, and `av. J.-C.`
    static let always = forms(
        """
        m mm mme mmes mlle mlles dr drs pr prs mgr me ste st av apr env cf ex gal gral cne cdt ltt \
        col lt cap adm sgt mr mrs ms jr sr vs capt maj sen rep gov rev prof hon gen brig dept \
        univ vol chap ed éd trad resp notamm c.-a-d janv fevr juil sept oct nov
        """)
    /// Where a number follows.
    static let beforeNumbers = forms(
        "n no art p pp t fig al § tel ch vol chap alin ann nos num s l jan feb mar apr jun jul aug dec")

    private static func forms(_ words: String) -> Set<Form> {
        Set(words.split(separator: " ").map { Form(String($0)) })
    }
}
