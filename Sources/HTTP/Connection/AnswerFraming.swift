/// What the connection adds to an answer on its own account.
struct AnswerFraming {
    /// Of the request: HEAD is answered without content.
    var method: Method
    var connection: Persistence

    enum Persistence {
        /// Goes on, which HTTP/1.1 takes for granted.
        case implied
        /// Goes on, and HTTP/1.0 has to be told.
        case told
        /// Ends with this answer.
        case closing
    }
}
