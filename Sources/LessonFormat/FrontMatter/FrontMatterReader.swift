import Diagnostics
import Yams

/// Reads the front matter's keys, each checked by itself, so that one mistake hides no other.
struct FrontMatterReader {
    /// Far above any honest header, far below what YAML could make slow.
    static let sizeLimit = 64 << 10

    let sink: DiagnosticSink

    func read(_ header: FrontMatterSplitter.Header) -> FrontMatter {
        var matter = FrontMatter()
        let place = YAMLPlace(header)
        guard header.yaml.utf8.count <= Self.sizeLimit else {
            sink.report(FrontMatterMessage.tooLarge, at: TextSpan(line: header.firstLine, column: 1))
            return matter
        }
        do {
            guard let root = try Yams.compose(yaml: header.yaml) else { return matter }
            guard case .mapping(let mapping) = root else {
                sink.report(FrontMatterMessage.notAMapping, at: place.span(of: root))
                return matter
            }
            for (key, value) in mapping { read(key, value, at: place, into: &matter) }
        } catch {
            report(error, at: place)
        }
        return matter
    }

    private func read(_ key: Node, _ value: Node, at place: YAMLPlace, into matter: inout FrontMatter) {
        let spelling = key.scalar?.string ?? ""
        guard let name = FrontMatterKey(rawValue: spelling) else {
            let nearest = NearestSpelling(among: FrontMatterKey.allCases.map(\.rawValue)).of(spelling)
            let message = FrontMatterMessage.unknownKey(
                spelling, nearest: nearest, known: FrontMatterKey.allCases.map(\.rawValue))
            return sink.report(message, at: place.span(of: key))
        }
        matter.spans[spelling] = place.span(of: key)
        let field = FrontMatterField(name: spelling, node: value, place: place, sink: sink)
        switch name {
        case .title: matter.title = field.text() ?? matter.title
        case .summary: matter.summary = field.text() ?? matter.summary
        case .authors: matter.authors = field.texts() ?? matter.authors
        case .lang: matter.lang = field.languageTag() ?? matter.lang
        case .order: matter.order = field.integer(in: 0...99_999)
        case .seed: matter.seed = field.seed() ?? matter.seed
        case .limits: matter.limits = field.limits()
        case .requires: matter.requires = field.texts() ?? matter.requires
        case .uses: matter.uses = field.swiftFiles() ?? matter.uses
        }
    }

    private func report(_ error: any Error, at place: YAMLPlace) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            sink.report(FrontMatterMessage.notYAML(problem), at: TextSpan(at: place.position(of: mark)))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.sorted().first ?? ""
            sink.report(FrontMatterMessage.duplicateKey(key), at: place.lastKey(key, from: context.mark))
        case .reader(let problem, _, _, _):
            sink.report(FrontMatterMessage.notYAML(problem), at: TextSpan(at: place.start))
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
            sink.report(FrontMatterMessage.notYAML("it cannot be read"), at: TextSpan(at: place.start))
        }
    }
}

/// Everything that the front matter can say.
enum FrontMatterKey: String, CaseIterable {
    case title, summary, authors, lang, order, seed, limits, requires, uses
}

enum FrontMatterMessage: DiagnosticMessage {
    case unclosed
    case tooLarge
    case notYAML(String)
    case notAMapping
    case duplicateKey(String)
    case unknownKey(String, nearest: String?, known: [String])
    case wrongValue(key: String, expected: String)

    var id: String {
        switch self {
        case .unclosed: "unclosed-front-matter"
        case .tooLarge: "front-matter-too-large"
        case .notYAML: "front-matter-not-yaml"
        case .notAMapping: "front-matter-not-a-mapping"
        case .duplicateKey: "duplicate-front-matter-key"
        case .unknownKey: "unknown-front-matter-key"
        case .wrongValue: "wrong-front-matter-value"
        }
    }

    var text: String {
        switch self {
        case .unclosed: "the front matter starts here and is never closed"
        case .tooLarge: "the front matter is at most 64 KiB"
        case .notYAML(let problem): "the front matter is not YAML: \(problem)"
        case .notAMapping: "the front matter is made of `key: value` lines"
        case .duplicateKey(let key): "`\(key)` is already given above"
        case .unknownKey(let key, _, _): "the front matter has no key `\(key)`"
        case .wrongValue(let key, let expected): "`\(key)` expects \(expected)"
        }
    }

    var hint: String? {
        switch self {
        case .unclosed: "Close it with a line `---`"
        case .unknownKey(_, let nearest, let known):
            nearest.map { "Did you mean `\($0)`?" }
                ?? "The keys are " + known.map { "`\($0)`" }.joined(separator: ", ")
        case .tooLarge, .notYAML, .notAMapping, .duplicateKey, .wrongValue: nil
        }
    }
}
