package import Gazetteer
package import HTTP
package import Store

/// Answers requests from one snapshot: everything about HTTP is decided here, once.
///
/// Cheap and without I/O: it runs on the connection's event loop. A new snapshot makes a new
/// service.
package final class Service: Responder, Application {
    private let snapshot: Snapshot
    private let endpoints: Endpoints
    private let version: String
    private let router = Router(Routes.all)

    /// - Parameters:
    ///   - version: of the program; another version may represent the same content in another way.
    ///   - contract: `Contract.yaml` as JSON.
    package init(
        snapshot: Snapshot, directory: any ActorDirectory, version: String, contract: [UInt8]
    ) {
        self.snapshot = snapshot
        self.version = version
        endpoints = Endpoints(
            resolver: ActorResolver(directory: directory, snapshot: snapshot),
            service: ServiceAnswers(snapshot: snapshot, version: version, contract: contract))
    }

    package convenience init(
        snapshot: Snapshot, gazetteer: Gazetteer, version: String, contract: [UInt8]
    ) {
        self.init(
            snapshot: snapshot, directory: gazetteer, version: version, contract: contract)
    }

    package func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let request = Request(copying: head, in: bytes)
        do {
            return try respond(to: request)
        } catch {
            return response(error)
        }
    }

    private func respond(to request: Request) throws(Problem) -> Response {
        if request.method == .options, request.path.elementsEqual("*".utf8) { return options }
        let match: Router.Match
        switch try router.route(request.path) {
        case .found(let found): match = found
        case .moved(let path): return redirect(to: path, request.query)
        }
        switch request.method {
        case .get, .head: return try represent(match, request)
        case .options: return options
        case .unknown: throw Problem(.notImplemented, "This server knows no such method.")
        default:
            throw Problem(
                .methodNotAllowed,
                "\(match.route.template) answers to GET, HEAD and OPTIONS, not to"
                    + " \(request.method.rawValue).")
        }
    }

    private func represent(_ match: Router.Match, _ request: Request) throws(Problem) -> Response {
        let mediaType = match.route.resource.mediaType
        guard match.hasSuffix || request.accept.map(mediaType.isAccepted) ?? true else {
            throw Problem(
                .notAcceptable, "\(match.route.template) is served as \(mediaType.rawValue).",
                suggestions: [mediaType.rawValue])
        }
        let coding = ContentCoding.identity
        guard request.acceptEncoding.map(coding.isAccepted) ?? true else {
            throw Problem(
                .notAcceptable,
                "\(match.route.template) is served without a coding, which the Accept-Encoding field"
                    + " excludes.", suggestions: ContentCoding.allCases.map(\.rawValue))
        }
        let arguments = try Arguments(request.query, allowing: match.route.parameters)
        let answer = try endpoints.answer(match, arguments)
        var fields = [ResponseField("Content-Type", mediaType.rawValue)]
        if let canonical = answer.canonical {
            let tag = entityTag(canonical, mediaType)
            fields = [FieldPolicy.stable, ResponseField("ETag", tag)]
            if let modified = snapshot.modified {
                fields.append(ResponseField("Last-Modified", HTTPDate.format(modified)))
            }
            switch request.preconditions.outcome(entityTag: tag, modified: snapshot.modified) {
            case .proceed: fields.append(ResponseField("Content-Type", mediaType.rawValue))
            case .notModified: return response(.notModified, fields)
            case .failed:
                throw Problem(
                    .preconditionFailed, "The representation is not the one that was asked for.")
            }
        } else {
            fields.append(FieldPolicy.transient)
        }
        let representation = answer.make()
        if let next = representation.next {
            fields.append(ResponseField("Link", "<\(next)>; rel=\"next\""))
        }
        return response(.ok, fields, representation.content)
    }

    /// Strong: equal tags mean equal bytes, in every process.
    private func entityTag(_ canonical: CanonicalQuery, _ mediaType: MediaType) -> String {
        var hash = canonical.hash
        hash.add(mediaType.rawValue.utf8)
        hash.add(version.utf8)
        return "\"\(snapshot.hash.hexadecimal)-\(hash.hexadecimal)\""
    }

    private var options: Response { response(.noContent, FieldPolicy.preflight) }

    private func redirect(to path: String, _ query: ArraySlice<UInt8>) -> Response {
        let query = query.isEmpty ? "" : "?" + String(decoding: query, as: UTF8.self)
        return response(.permanentRedirect, [ResponseField("Location", path + query)])
    }

    private func response(_ problem: Problem) -> Response {
        var fields = [
            ResponseField("Content-Type", MediaType.problem.rawValue), FieldPolicy.transient,
        ]
        if problem.kind == .methodNotAllowed { fields.append(FieldPolicy.allow) }
        return response(problem.kind.status, fields, problem.json + [0x0A])
    }

    private func response(
        _ status: HTTP.Status, _ fields: [ResponseField], _ content: [UInt8] = []
    ) -> Response {
        Response(
            status: status, fields: fields + [FieldPolicy.vary] + FieldPolicy.common,
            content: content)
    }
}
