import Glibc

/// Why a file or a directory could not be read.
package struct FileProblem: Error, Hashable {
    package var reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    /// What the system says of the call that has just failed.
    static func system(_ call: String) -> FileProblem {
        let number = errno
        switch number {
        case ENOENT: return FileProblem("no such file or directory")
        case EACCES, EPERM: return FileProblem("permission denied")
        case ENOTDIR: return FileProblem("not a directory")
        case ELOOP: return FileProblem("a symbolic link that leads back to itself")
        default:
            let text = unsafe strerror(number).map { unsafe String(cString: $0) }
            return FileProblem("\(call): \(text ?? "error \(number)")")
        }
    }
}
