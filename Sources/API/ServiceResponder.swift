import HTTP

/// One event loop's share of a service: everything about HTTP is decided here, once.
///
/// What is asked for again is not made again: the target finds its representation, and what is left
/// is to see which of its variants the request takes and whether the client has it already.
struct ServiceResponder: Responder {
    private let service: Service
    private var cache = RepresentationCache(capacity: cacheCapacity)
    private var accepted = FieldMemo<(MediaType, isAccepted: Bool)>()
    private var preferred = FieldMemo<CodingPreferences>()

    /// Octets of representations that one event loop remembers.
    private static let cacheCapacity = 16 * 1_024 * 1_024

    init(_ service: Service) {
        self.service = service
    }

    mutating func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        do throws(Problem) {
            switch head.method {
            case .get, .head: break
            default: return try respondWithoutContent(to: head, in: bytes)
            }
            guard let target = head.target, let place = cache.find(bytes.extracting(target)) else {
                return try respondAnew(to: head, in: bytes)
            }
            guard head.contains(.selecting), let entry = cache.entry(at: place) else {
                return Response(status: .ok, block: cache.answer(at: place))
            }
            return try select(entry, head, bytes)
        } catch {
            return Response(error)
        }
    }

    /// Proactive negotiation (RFC 9110 §12.1), then the conditions (§13.2).
    private mutating func select(
        _ entry: RepresentationCache.Entry, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        let representation = entry.representation
        if head.contains(.accept), !entry.isNamed,
            !accepts(representation.mediaType, head, bytes)
        {
            throw .notAcceptable(representation.template, representation.mediaType)
        }
        var variant = representation.identity
        if head.contains(.acceptEncoding) {
            let preferences = codingPreferences(head, bytes)
            guard let wanted = representation.variant(for: preferences, service.encodings) else {
                throw .codingNotAcceptable(representation.template)
            }
            variant = wanted
        }
        if head.contains(.conditional), let validators = variant.validators {
            switch Preconditions.outcome(head, in: bytes, for: validators) {
            case .proceed: break
            case .notModified:
                return Response(status: .notModified, block: variant.notModifiedFields)
            case .failed: throw .preconditionFailed
            }
        }
        return Response(status: .ok, block: variant.fields)
    }

    private mutating func accepts(
        _ mediaType: MediaType, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) -> Bool {
        let value = head.only(.accept)
        if let value, let (known, isAccepted) = accepted.meaning(of: value, in: bytes),
            known == mediaType
        {
            return isAccepted
        }
        let isAccepted = mediaType.isAccepted(by: head, in: bytes)
        if let value { accepted.note((mediaType, isAccepted), of: value, in: bytes) }
        return isAccepted
    }

    private mutating func codingPreferences(
        _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) -> CodingPreferences {
        let value = head.only(.acceptEncoding)
        if let value, let known = preferred.meaning(of: value, in: bytes) { return known }
        let preferences = CodingPreferences(head, in: bytes)
        if let value { preferred.note(preferences, of: value, in: bytes) }
        return preferences
    }

    /// Finds out what the target means, makes its representation and remembers it.
    private mutating func respondAnew(
        to head: borrowing RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        let query = head.query.map { bytes.copy($0) } ?? []
        let match: Router.Match
        switch try service.route(bytes.copy(head.path)) {
        case .found(let found): match = found
        case .moved(let path): return .redirect(to: path, query)
        }
        // A query that cannot be answered says so whatever the client accepts, and costs no content.
        let answer = try service.answer(match, query: query)
        let entry = RepresentationCache.Entry(
            representation: represent(answer, of: match.route), isNamed: match.hasSuffix)
        if let target = head.target { cache.insert(entry, for: bytes.extracting(target)) }
        return try select(entry, head, bytes)
    }

    /// All targets with the same meaning share the representation of the canonical one.
    private mutating func represent(_ answer: Answer, of route: Route) -> Representation {
        guard let canonical = answer.canonical else {
            return service.represent(answer, of: route)
        }
        let target = Array(canonical.target.utf8)
        if let entry = cache.find(target.span).flatMap(cache.entry) {
            return entry.representation
        }
        let representation = service.represent(answer, of: route)
        cache.insert(
            RepresentationCache.Entry(representation: representation, isNamed: false),
            for: target.span)
        return representation
    }

    private func respondWithoutContent(
        to head: borrowing RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        let path = bytes.copy(head.path)
        if head.method == .options, path.elementsEqual("*".utf8) { return .options }
        let match: Router.Match
        switch try service.route(path) {
        case .found(let found): match = found
        case .moved(let path): return .redirect(to: path, head.query.map { bytes.copy($0) } ?? [])
        }
        switch head.method {
        case .options: return .options
        case .unknown: throw Problem(.notImplemented, "This server knows no such method.")
        default: throw .methodNotAllowed(match.route.template, head.method)
        }
    }
}
