import HTTP

extension ConnectionState {
    /// Looks at a request that has got on: answers it, or keeps its head until it is complete.
    mutating func look(at place: Int, in context: inout ServiceContext) {
        let stream = streams[place]
        guard !stream.isAnswered else { return }
        if stream.request == nil {
            reader.finish()
            let failure = reader.failure ?? (stream.isRequestEnded ? nil : reader.excess)
            if stream.isRequestEnded, failure == nil, isNext {
                return answer(place, reader.head, in: reader.octets, &context)
            }
            // It leaves before the next frame is read, as all that is provoked does.
            guard keep(place, failure) else { return send() }
            if !stream.isRequestEnded, failure == nil, reader.expectsContinue {
                informContinue(stream.id)
            }
        }
        guard stream.isRequestEnded || streams[place].failure != nil else { return }
        guard !isNext else { return answerHeld(place, in: &context) }
        // Content beyond the bound may go on to come while the refusal waits.
        if !waiting.contains(place) { waiting.append(place) }
    }

    /// Answers what had to wait, in order, as far as there is room; false where nothing was answered.
    mutating func answerWaiting(in context: inout ServiceContext) -> Bool {
        var hasAnswered = false
        while hasRoomForContent, hasRoom, !waiting.isEmpty {
            answerHeld(waiting.removeFirst(), in: &context)
            hasAnswered = true
        }
        return hasAnswered
    }

    /// Whether the content of one more answer may be held.
    private var hasRoomForContent: Bool { heldContent < max(1, limits.http2.heldContent) }

    /// Whether the next answer is that of the request that has come, and of none that came before it.
    var isNext: Bool { waiting.isEmpty && hasRoomForContent }

    /// Copies the head, and why it is refused, if it is; false where there are too many, and the client
    /// has to come again.
    private mutating func keep(_ place: Int, _ failure: ParseFailure?) -> Bool {
        streams[place].failure = failure
        heldHeads += reader.octets.count
        streams[place].request = HeldRequest(head: reader.head, octets: reader.octets)
        guard heldHeads > limits.http2.heldHeads else { return true }
        streams[place].isAnswered = true
        // RFC 9113 §8.7: it is told that "the stream is being closed prior to any processing having
        // occurred. Any request that was sent on the reset stream can be safely retried."
        session.reset(streams[place].id, .refusedStream)
        return false
    }

    private mutating func answerHeld(_ place: Int, in context: inout ServiceContext) {
        guard let request = streams[place].request else { return }
        answer(place, request.head, in: request.octets, &context)
    }

    private mutating func answer(
        _ place: Int, _ head: RequestHead, in octets: [UInt8], _ context: inout ServiceContext
    ) {
        if let failure = streams[place].failure {
            let problem = Response.problem(failure.status, detail: failure.detail)
            return send(problem, on: place, to: head.method, &context)
        }
        guard head.method != .unknown else {
            return send(.unknownMethod, on: place, to: .unknown, &context)
        }
        guard context.tellsClients else {
            let response = context.responder.respond(to: head, in: octets.span)
            return send(response, on: place, to: head.method, &context)
        }
        var known = head
        known.client = context.client
        let response = context.responder.respond(to: known, in: octets.span)
        send(response, on: place, to: head.method, &context)
    }

    /// Says that the content did not come in time.
    mutating func refuseLate(_ place: Int, _ context: inout ServiceContext) {
        send(.late, on: place, to: .unknown, &context)
    }

    /// Begins an answer (RFC 9113 §8.3.2) and notes the exchange.
    private mutating func send(
        _ response: Response, on place: Int, to method: Method, _ context: inout ServiceContext
    ) {
        let status = response.status
        let count = response.content.count
        // RFC 9110 §9.3.2: to HEAD, "the server MUST NOT send content in the response".
        let isContentSent = method != .head && status.allowsContent
        section.begin(response, date: context.date)
        let hasContent = isContentSent && count > 0
        let (id, head) = streams[place].answer(hasContent ? response.content : [])
        heldHeads -= head?.octets.count ?? 0
        if hasContent { heldContent += count }
        leavesWhenDone = true
        if let failure = session.answer(
            id, section, contentAt: hasContent ? place : nil, to: &self)
        {
            end(failure)
        }
        context.note(response, to: method, contentLength: isContentSent ? count : 0)
    }

    /// RFC 9110 §10.1.1: the client waits for 100 before it sends content.
    private mutating func informContinue(_ id: Int32) {
        section.removeAll()
        section.append(":status", 100)
        if let failure = session.inform(id, section, to: &self) { end(failure) }
    }
}

extension FieldSection {
    /// The fields of an answer, in the order of HTTP/1.1.
    fileprivate mutating func begin(_ response: borrowing Response, date: AnswerDate) {
        removeAll()
        append(":status", Int(response.status.rawValue))
        append("date", date.value)
        var isLengthTold = !response.status.allowsContent
        if let block = response.block {
            append(block.http2)
            isLengthTold = isLengthTold || block.content != nil
        }
        for field in response.fields { append(field) }
        if !isLengthTold { append("content-length", response.content.count) }
    }
}
