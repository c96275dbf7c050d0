import Records

/// A line that tells when the page was published, and what else it names.
struct Dateline {
    var date: PartialDate
    var tokens: Range<Int>
    var hasTime: Bool
    /// `Publié le`, `Date :` … stands before it.
    var isLabelled: Bool
    var isUpdate: Bool
    /// What is left of the line: a place, a section, the site.
    var rest: [Range<Int>]
}
