/// A name of a leader and whose it is: a place in the table's countries, or that several share it.
struct LeaderEntry: Sendable {
    let name: Form
    var country: Int16
}
