import Glibc

/// A system call that failed: which one, and with what number.
package struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package let call: String
    package let number: Int32

    package init(call: String, number: Int32) {
        self.call = call
        self.number = number
    }

    /// The failure of `call` that `errno` tells now.
    init(call: String) {
        self.init(call: call, number: errno)
    }

    package var description: String {
        guard let text = unsafe strerror(number) else { return "\(call): error \(number)" }
        return unsafe "\(call): \(String(cString: text)) (errno \(number))"
    }
}
