import HTTP
import Records

/// The answers that represent no resource.
extension Response {
    init(_ problem: Problem) {
        var fields = [
            ResponseField("Content-Type", MediaType.problem.rawValue), FieldPolicy.transient,
        ]
        if problem.kind == .methodNotAllowed { fields.append(FieldPolicy.allow) }
        self.init(
            status: problem.kind.status, block: FieldPolicy.everywhere, fields: fields,
            content: problem.json + [0x0A])
    }

    static var options: Response {
        Response(
            status: .noContent, block: FieldPolicy.everywhere, fields: FieldPolicy.preflight)
    }

    static func redirect(to path: String, _ query: [UInt8]) -> Response {
        let query = query.isEmpty ? "" : "?" + String(decoding: query, as: UTF8.self)
        return Response(
            status: .permanentRedirect, block: FieldPolicy.everywhere,
            fields: [ResponseField("Location", path + query)])
    }
}
