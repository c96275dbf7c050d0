import HTTP

/// One event loop's share of a service: everything about HTTP is decided here, once.
///
/// What is asked for again is not made again: the target finds its representation, and what is left
/// is to see which of its variants the request takes and whether the client has it already.
struct ServiceResponder: Responder {
    private let service: Service
    private let endpoints: Endpoints
    private let tally: Tally
    private var cache = RepresentationCache(capacity: cacheCapacity)
    private var accepted = FieldMemo<(of: [MediaType], best: MediaType?)>()
    private var preferred = FieldMemo<CodingPreferences>()
    /// Of the route that the request leads to; 0 where it leads to none.
    private var label: UInt8 = 0

    /// Octets of representations that one event loop remembers.
    private static let cacheCapacity = 16 * 1_024 * 1_024

    init(_ service: Service, _ tally: Tally) {
        self.service = service
        endpoints = service.makeEndpoints()
        self.tally = tally
    }

    mutating func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        label = 0
        do throws(Problem) {
            switch head.method {
            case .get, .head: break
            default: return try respondOtherwise(to: head, in: bytes)
            }
            guard let target = head.target, let place = cache.find(bytes.extracting(target)) else {
                return try respondAnew(to: head, in: bytes)
            }
            guard head.contains(.selecting), let entry = cache.entry(at: place) else {
                return Response(
                    status: .ok, label: cache.label(at: place), block: cache.answer(at: place))
            }
            let representation = entry.representation
            if head.contains(.accept), !entry.isNamed {
                let best = preferred(of: representation.offered, head, bytes)
                guard best == representation.mediaType else {
                    return try respondAnew(to: head, in: bytes)
                }
            }
            label = representation.label
            return try select(representation, head, bytes)
        } catch {
            var response = Response(error, service.fields)
            response.label = label
            return response
        }
    }

    /// The coding that the client wants (RFC 9110 §12.1), then its conditions (§13.2).
    private mutating func select(
        _ representation: Representation, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        let variant = try coded(representation, head, bytes)
        if head.contains(.conditional), let validators = variant.validators {
            switch Preconditions.outcome(head, in: bytes, for: validators) {
            case .proceed: break
            case .notModified:
                return Response(
                    status: .notModified, label: variant.label, block: variant.notModifiedFields)
            case .failed: throw .preconditionFailed
            }
        }
        return Response(status: .ok, label: variant.label, block: variant.fields)
    }

    /// The variant in the coding that the client wants.
    private mutating func coded(
        _ representation: Representation, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) throws(Problem) -> Variant {
        guard head.contains(.acceptEncoding) else { return representation.identity }
        let preferences = codingPreferences(head, bytes)
        guard let wanted = representation.variant(for: preferences, service.encodings) else {
            throw .codingNotAcceptable(representation.template)
        }
        return wanted
    }

    /// The media type that the client wants of those that are offered; nil where it takes none.
    private mutating func preferred(
        of offered: [MediaType], _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) -> MediaType? {
        let value = head.only(.accept)
        if let value, let known = accepted.meaning(of: value, in: bytes), known.of == offered {
            return known.best
        }
        let best = MediaType.preferred(of: offered, by: head, in: bytes)
        if let value { accepted.note((offered, best), of: value, in: bytes) }
        return best
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
        if let found = service.match(of: bytes.extracting(head.path)) {
            match = found
        } else {
            switch try service.route(bytes.copy(head.path)) {
            case .found(let found): match = found
            case .moved(let path): return .redirect(to: path, query, service.fields)
            }
        }
        label = match.label
        if !match.route.methods.contains(head.method) {
            throw .methodNotAllowed(match.route, head.method)
        }
        let unasked = match.route.mediaTypes.first ?? .json
        let (representation, mediaType, _) = try find(match, head, bytes) {
            (parameters) throws(Problem) in try Arguments(query, allowing: parameters)
        }
        // What only some clients are sent under this target is found by its canonical one.
        if let target = head.target, match.route.resource.isRemembered,
            match.named != nil || mediaType == unasked
        {
            let entry = RepresentationCache.Entry(
                representation: representation, isNamed: match.named != nil)
            cache.insert(entry, for: bytes.extracting(target))
        }
        return try select(representation, head, bytes)
    }

    /// The representation that the client wants of what is asked for.
    private mutating func find(
        _ match: Router.Match, _ head: borrowing RequestHead, _ bytes: Span<UInt8>,
        _ read: ([Parameter]) throws(Problem) -> Arguments
    ) throws(Problem) -> (Representation, MediaType, CanonicalQuery?) {
        let offered = match.route.mediaTypes
        let unasked = offered.first ?? .json
        let accepted = head.contains(.accept) ? preferred(of: offered, head, bytes) : unasked
        // A query that cannot be answered says so whatever the client accepts, and costs no content.
        let mediaType = match.named ?? accepted ?? unasked
        let answer = try endpoints.answer(match, as: mediaType, read(match.route.parameters))
        guard match.named ?? accepted != nil else {
            throw .notAcceptable(match.route.template, offered)
        }
        return (represent(answer, of: match, as: mediaType), mediaType, answer.canonical)
    }

    /// All targets with the same meaning share the representation of the canonical one.
    private mutating func represent(
        _ answer: Answer, of match: Router.Match, as mediaType: MediaType
    ) -> Representation {
        guard let canonical = answer.canonical else {
            tally.add(to: .made)
            return service.represent(answer, of: match, as: mediaType)
        }
        let target = canonical.octets
        if let entry = cache.find(target.span).flatMap(cache.entry) {
            return entry.representation
        }
        tally.add(to: .made)
        let representation = service.represent(answer, of: match, as: mediaType)
        let isNamed = mediaType != match.route.mediaTypes.first
        cache.insert(
            RepresentationCache.Entry(representation: representation, isNamed: isNamed),
            for: target.span)
        return representation
    }

    private mutating func respondOtherwise(
        to head: borrowing RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        let path = bytes.copy(head.path)
        if head.method == .options, path.elementsEqual("*".utf8) {
            return .options(service.fields, [.get, .head, .options, .post])
        }
        let match: Router.Match
        switch try service.route(path) {
        case .found(let found): match = found
        case .moved(let path):
            return .redirect(
                to: path, head.query.map { bytes.copy($0) } ?? [], service.fields)
        }
        label = match.label
        switch head.method {
        case .options:
            var response = Response.options(service.fields, match.route.methods)
            response.label = label
            return response
        case .unknown: throw Problem(.notImplemented, "This server knows no such method.")
        case .post:
            if case .query(let template) = match.route.resource {
                return try respond(toQueryOf: template, head, bytes)
            }
            throw .methodNotAllowed(match.route, .post)
        default: throw .methodNotAllowed(match.route, head.method)
        }
    }

    /// The answer to a query that came as content: that of the same query in a target, which
    /// `Content-Location` names (RFC 9110 §8.7).
    private mutating func respond(
        toQueryOf template: String, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) throws(Problem) -> Response {
        guard head.query == nil else {
            throw .notAQuery("The query comes as content here, and none is taken behind the path.")
        }
        let content = try QueryContent(head, in: bytes)
        guard case .found(let match) = try service.route(Array(template.utf8)) else {
            throw Problem(.notFound, "There is no such path.")
        }
        let (representation, _, canonical) = try find(match, head, bytes) {
            (parameters) throws(Problem) in try content.arguments(allowing: parameters)
        }
        let variant = try coded(representation, head, bytes)
        var response = Response(status: .ok, label: label, block: variant.fields)
        if let canonical {
            response.fields = [ResponseField("Content-Location", canonical.target)]
        }
        return response
    }
}
