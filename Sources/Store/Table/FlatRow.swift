import Records

/// Writes a record without nesting: what a chart or a data frame takes as it is.
///
/// Lists become texts with `;` between the values.
enum FlatRow {
    static func of(_ fields: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object(fields)
        return json.bytes
    }
}

extension JSONWriter {
    /// `name` → `name_en`, `name_fr`.
    mutating func flat(_ key: String, _ name: LocalizedName) {
        field("\(key)_en", name.en)
        field("\(key)_fr", name.fr)
    }

    /// `signed` → `signed` (EDTF), `signed_earliest`, `signed_latest` (days or null).
    mutating func flat(_ key: String, _ date: PartialDate?) {
        field(key, date?.edtf)
        field("\(key)_earliest", date?.earliest?.description)
        field("\(key)_latest", date?.latest?.description)
    }

    /// `["a", "b"]` → `a;b`; an empty list is an empty text.
    mutating func flat(_ key: String, _ values: [String]) {
        field(key, values.joined(separator: ";"))
    }
}
