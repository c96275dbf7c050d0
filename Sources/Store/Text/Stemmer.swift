import CStemmer

/// Snowball's stem of a folded word in one language: `cooperations` → `cooper`.
///
/// Owns one libstemmer object, which is not safe to share between threads: make one where it is
/// needed, it is cheap.
@safe struct Stemmer: ~Copyable {
    enum Language: String, CaseIterable {
        case french, english
    }

    private let stemmer: OpaquePointer?

    init(_ language: Language) {
        unsafe stemmer = sb_stemmer_new(language.rawValue, "UTF_8")
    }

    deinit {
        if let stemmer = unsafe stemmer { unsafe sb_stemmer_delete(stemmer) }
    }

    /// The word itself where the library cannot stem it.
    func stem(_ word: String) -> String {
        guard let stemmer = unsafe stemmer, word.utf8.count <= Self.longest else { return word }
        let bytes = Array(word.utf8)
        guard let stem = unsafe sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else {
            return word
        }
        let count = Int(unsafe sb_stemmer_length(stemmer))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
    }

    /// Longer runs of letters are not words of a language.
    private static let longest = 64
}
