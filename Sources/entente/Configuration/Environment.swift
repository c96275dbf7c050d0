@unsafe @preconcurrency import Glibc

/// The process's environment variables.
enum Environment {
    /// By name; of a name that is there twice, the first, as getenv(3) has it.
    static func current() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = unsafe environ
        while let pointer = unsafe entry.pointee {
            let text = unsafe String(cString: pointer)
            unsafe entry += 1
            guard let equals = text.firstIndex(of: "=") else { continue }
            let name = String(text[..<equals])
            if variables[name] == nil {
                variables[name] = String(text[text.index(after: equals)...])
            }
        }
        return variables
    }
}
