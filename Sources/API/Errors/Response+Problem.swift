import HTTP
import Records

/// The answers that represent no resource.
extension Response {
    init(_ problem: Problem, _ policy: FieldPolicy = .open) {
        var fields = [
            ResponseField("Content-Type", MediaType.problem.rawValue), FieldPolicy.transient,
        ]
        if !problem.methods.isEmpty { fields.append(FieldPolicy.allow(problem.methods)) }
        if problem.kind == .unsupportedMediaType { fields.append(FieldPolicy.acceptPost) }
        self.init(
            status: problem.kind.status, block: policy.everywhere, fields: fields,
            content: problem.json + [0x0A])
    }

    static func options(_ policy: FieldPolicy, _ methods: [HTTP.Method]) -> Response {
        Response(
            status: .noContent, block: policy.everywhere, fields: FieldPolicy.preflight(methods))
    }

    static func redirect(
        to path: String, _ query: [UInt8], _ policy: FieldPolicy
    ) -> Response {
        let query = query.isEmpty ? "" : "?" + String(decoding: query, as: UTF8.self)
        return Response(
            status: .permanentRedirect, block: policy.everywhere,
            fields: [ResponseField("Location", path + query)])
    }
}
