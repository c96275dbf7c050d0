import CLinux

/// The memory of the process.
package enum Footprint {
    /// Gives back what only the work before needed: free heap, and pages of code and constants.
    ///
    /// The code that reads articles is most of the program, and does not run again before the next
    /// reload; nor do its tables of words stay in use.
    package static func giveBack() { give_back_memory() }
}
