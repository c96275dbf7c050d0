import Records

/// The spellings of one person's name.
struct PersonSpellings: Sendable {
    /// How the person is shown.
    var display: String
    /// The others, as seen: most frequent first.
    var others: [ActorName]
}
