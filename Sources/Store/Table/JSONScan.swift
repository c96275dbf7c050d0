/// Finds the members of a JSON object that is known to be well-formed.
enum JSONScan {
    /// Their names, and where these begin.
    static func members(of object: [UInt8]) -> [(name: String, start: Int)] {
        var members: [(String, Int)] = []
        scan(object) { start, end in
            members.append((String(decoding: object[(start + 1)..<end], as: UTF8.self), start))
        }
        return members
    }

    /// Where they begin.
    ///
    /// - Parameter count: how many there are, as far as is known.
    static func starts(in object: [UInt8], count: Int) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(count)
        scan(object) { start, _ in starts.append(start) }
        return starts
    }

    /// Calls `found` with the places of the marks around each name.
    private static func scan(_ object: [UInt8], _ found: (Int, Int) -> Void) {
        let bytes = object.span
        var (depth, stringStart, awaitsName, at) = (0, 0, true, 0)
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                stringStart = at
                at = end(ofStringAt: at, in: bytes)
                if depth == 1, awaitsName {
                    awaitsName = false
                    found(stringStart, at)
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ","): if depth == 1 { awaitsName = true }
            default: break
            }
            at += 1
        }
    }

    /// The place of the mark that ends the string which begins at `start`.
    private static func end(ofStringAt start: Int, in bytes: Span<UInt8>) -> Int {
        var at = start + 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return at
    }
}
