import HTTP
import Store

/// Finds the route of a path.
struct Router: Sendable {
    private let routes: [(route: Route, segments: [String])]
    /// Where the paths lead that are templates without a name in them, as nearly all that are asked for.
    private var literals: [[UInt8]] = []
    private var matches: [Match] = []

    init(_ routes: [Route]) {
        self.routes = routes.map { ($0, Self.segments($0.template)) }
        for (route, segments) in self.routes where !segments.contains(Self.capture) {
            guard let match = match(segments) else { continue }
            literals.append(Array(route.template.utf8))
            matches.append(match)
        }
    }

    enum Outcome {
        case found(Match)
        /// The same path without its last slash is a route (RFC 9110 §15.4.9).
        case moved(to: String)
    }

    struct Match {
        var route: Route
        /// The segment that stands for `{id}`.
        var id: String?
        /// What the path asks for by its end (`/alliances.csv`).
        var named: MediaType?
        /// The place of the route among all, from 1 on.
        var label: UInt8
    }

    /// `path` is still percent-encoded; each segment is decoded by itself, so that an encoded slash
    /// stays part of a name.
    func route(_ path: [UInt8]) throws(Problem) -> Outcome {
        if let match = match(of: path.span) { return .found(match) }
        guard path.first == UInt8(ascii: "/") else { throw notFound([]) }
        var segments: [String] = []
        for part in path.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            guard let segment = PercentEncoding.decode(part) else {
                throw Problem(
                    .badEncoding,
                    "The path is not percent-encoded UTF-8: each % needs two hexadecimal digits"
                        + " after it.")
            }
            guard !segment.holdsControlCharacter else {
                throw Problem(.badValue, "The path holds a control character.")
            }
            segments.append(segment)
        }
        if let match = match(segments) { return .found(match) }
        if segments.count > 1, segments.last == "", match(Array(segments.dropLast())) != nil {
            return .moved(to: String(decoding: path.dropLast(), as: UTF8.self))
        }
        throw notFound(segments)
    }

    /// Where a path leads that is a template as it stands; nil for all others.
    func match(of path: Span<UInt8>) -> Match? {
        for place in literals.indices where literals[place].count == path.count {
            let literal = literals[place]
            if path.equals(literal.span, at: path.indices) { return matches[place] }
        }
        return nil
    }

    private func match(_ segments: [String]) -> Match? {
        if let match = match(segments, named: nil) { return match }
        guard let last = segments.last else { return nil }
        for type in Self.named {
            guard let plain = Self.without(type, last),
                let match = match(segments.dropLast() + [plain], named: type),
                match.route.mediaTypes.contains(type)
            else { continue }
            return match
        }
        return nil
    }

    private func match(_ segments: [String], named: MediaType?) -> Match? {
        for (index, (route, template)) in routes.enumerated()
        where template.count == segments.count {
            let label = UInt8(index + 1)
            var id: String?
            let matches = zip(template, segments).allSatisfy { expected, segment in
                guard expected == Self.capture else { return expected == segment }
                id = segment
                return !segment.isEmpty
            }
            guard matches else { continue }
            // `/alliances/x.json`: a name that ends so stands for the name without it.
            if named == nil, let captured = id, template.last == Self.capture {
                for type in route.mediaTypes {
                    guard let plain = Self.without(type, captured) else { continue }
                    return Match(route: route, id: plain, named: type, label: label)
                }
            }
            return Match(route: route, id: id, named: named, label: label)
        }
        return nil
    }

    /// What stands before the suffix of a type; nil where nothing does.
    private static func without(_ type: MediaType, _ segment: String) -> String? {
        guard let suffix = type.suffix, segment.hasSuffix(suffix), segment != suffix else {
            return nil
        }
        return String(segment.dropLast(suffix.count))
    }

    private func notFound(_ segments: [String]) -> Problem {
        let paths = routes.filter { $0.segments.count == segments.count }.map { entry in
            // What was asked for stands where the template takes a name.
            let filled = zip(entry.segments, segments).map { $0 == Self.capture ? $1 : $0 }
            return "/" + filled.joined(separator: "/")
        }
        let path = "/" + segments.joined(separator: "/")
        let near = nearest(to: path, among: paths)
        return Problem(
            .notFound,
            "There is no such path." + (near.first.map { " Did you mean \($0)?" } ?? "")
                + " The index of resources is at /.", suggestions: near)
    }

    private static func segments(_ template: String) -> [String] {
        template.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(
            String.init)
    }

    private static let capture = "{id}"
    private static let named: [MediaType] = [.json, .ndjson, .csv, .graphML, .dot]
}
