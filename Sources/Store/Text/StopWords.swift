/// Words so common that a query need not find them: `pacte de la Russie` asks for two words.
///
/// Inside a quoted phrase they count. Folded; French and English together, for a query names no
/// language.
enum StopWords {
    static func contains(_ form: String) -> Bool { all.contains(form) }

    private static let all = Set(
        """
        a au aux avec ce ces cet cette dans de des du elle en est et eux il ils je la le les leur \
        leurs lui mais ne nos notre nous on ou par pas pour qu que qui sa se ses son sont sur un \
        une vos votre vous an and are as at be but by for from has have he in is it its not of or \
        she that the their they this to was were which with
        """.split(separator: " ").map(String.init))
}
