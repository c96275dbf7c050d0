/// Small words of English that the forms of verbs are told by as well as noun phrases.
enum EnglishWords {
    static let determiners = """
        the a an this that these those its his her their our my 's capital city town region two
        three four five six seven eight nine ten several all both some many most any each every
        other another same new former own neighbouring neighboring young first second third last
        joint senior top acting southern northern eastern western central south-east southeast
        northeast northwest southwest nearby ally allied fellow nuclear-armed oil-rich major
        close key state visiting then defence defense foreign regional more few hundreds
        thousands dozens
        """
    static let pronouns = "it they he she"
    /// Behind them stands a noun, where a verb would be an infinitive or a gerund.
    static let prepositions = """
        of with alongside between in inside at on within across into toward towards against by for
        from without near under via outside about
        """
}
