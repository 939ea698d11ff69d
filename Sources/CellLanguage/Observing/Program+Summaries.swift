import Trace

/// Values as a margin shows them: short, bounded, and without a hold on what they show.
extension Program {
    private static let elementLimit = 12
    /// A page opens a value this deep.
    private static let detailDepth = 2
    /// Its text has short numbers this deep.
    private static let textDepth = 4
    private static let textLimit = 60

    func summary(word: Int, _ type: CellType) -> ValueSummary {
        switch type.shape {
        case .double, .float:
            let value = Double(word: word)
            return ValueSummary(type: type.name, text: NumberStyle.short.format(value), detail: .number(value))
        case .integer:
            return ValueSummary(
                type: type.name, text: (try? describe(word: word, type)) ?? "", detail: .number(Double(word)))
        default: return ValueSummary(type: type.name, text: (try? describe(word: word, type, debug: false)) ?? "")
        }
    }

    func summary(reference: Reference?, _ type: CellType, depth: Int = 0) -> ValueSummary {
        switch type.shape {
        case .host(let host):
            if let summarise = host.box?.summarise, let reference { return summarise(reference) }
            return text(reference, type)
        case .existential:
            guard let reference else { return ValueSummary(type: type.name, text: "nil") }
            // A protocol of the library's: the host knows the value.
            guard let box = reference as? ExistentialBox else { return text(reference, type) }
            return summary(box.word, box.value, box.type, depth: depth)
        case .optional:
            guard let reference else { return ValueSummary(type: type.name, text: "nil") }
            let wrapped = type.argument(0)
            if wrapped.isWord { return summary(word: unsafeDowncast(reference, to: WordBox.self).word, wrapped) }
            if wrapped.isOptional { return text(reference, type) }
            return summary(reference: reference, wrapped, depth: depth)
        case .string, .character:
            let full = unsafeDowncast(reference.unsafelyUnwrapped, to: StringBox.self).value
            return ValueSummary(
                type: type.name, text: Self.shortened("\"\(full)\""), detail: .text(String(full.prefix(2_000))))
        default:
            guard let reference, depth < Self.textDepth else { return text(reference, type) }
            return summary(of: reference, type, depth)
        }
    }

    /// What has parts.
    private func summary(of reference: Reference, _ type: CellType, _ depth: Int) -> ValueSummary {
        switch type.shape {
        case .array: arraySummary(reference, type, depth)
        case .dictionary: dictionarySummary(unsafeDowncast(reference, to: DictionaryBox.self), type, depth)
        case .instance: recordSummary(unsafeDowncast(reference, to: Record.self), type, depth)
        case .structure where [.slice, .keys, .values].contains(type.type.builtin):
            listSummary(CellValue(type: type, reference: reference).list, type, depth)
        case .structure where type.type.isLibrarySlice:
            sliceSummary(reference, type, depth)
        case .tuple, .structure, .enumeration:
            type.type.builtin == nil
                ? recordSummary(unsafeDowncast(reference, to: Record.self), type, depth) : text(reference, type)
        default: text(reference, type)
        }
    }

    func summary(_ word: Int, _ reference: Reference?, _ type: CellType, depth: Int = 0) -> ValueSummary {
        type.isWord ? summary(word: word, type) : summary(reference: reference, type, depth: depth)
    }

    private func text(_ reference: Reference?, _ type: CellType) -> ValueSummary {
        switch type.shape {
        case .dictionary, .set:
            let box = unsafeDowncast(reference.unsafelyUnwrapped, to: HashedBox.self)
            if box.count > 200 { return ValueSummary(type: type.name, text: "\(box.count) elements") }
        case .array:
            let count = Arrays.count(reference.unsafelyUnwrapped)
            if count > 200 { return ValueSummary(type: type.name, text: "\(count) elements") }
        default: break
        }
        var text = (try? describe(reference: reference, type)) ?? ""
        if case .instance = type.shape, let record = reference as? Record {
            text = ownDescription(text, of: record, type) ?? Self.name(of: record, type)
        }
        return ValueSummary(type: type.name, text: Self.shortened(text))
    }

    /// What an object's type has to say of it; `nil` where Swift prints the type alone.
    private func ownDescription(_ text: String, of record: Record, _ type: CellType) -> String? {
        text == (record.layout.type ?? type).type.swiftName(isQualified: true) ? nil : text
    }

    private static func name(of record: Record, _ type: CellType) -> String {
        (record.layout.type ?? type).type.swiftName(isQualified: false)
    }

    private static func shortened(_ text: String) -> String {
        let line = text.prefix(400).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
        return line.count > textLimit ? line.prefix(textLimit - 1) + "…" : line
    }

    /// A slice or a view of a dictionary: its elements, by its own name.
    private func listSummary(_ list: CellValue, _ type: CellType, _ depth: Int) -> ValueSummary {
        guard let array = list.reference else { return ValueSummary(type: type.name, text: "") }
        let summary = arraySummary(array, list.type, depth)
        return ValueSummary(type: type.name, text: summary.text, detail: summary.detail)
    }

    /// Part of one of the library's collections: its first elements, whatever its indices are.
    private func sliceSummary(_ slice: Reference, _ type: CellType, _ depth: Int) -> ValueSummary {
        let element = elementType(of: type)
        var first = Gatherer(element)
        let stream = try? streams.make(type, at: Site(file: Library.file, span: .start))(0, slice)
        var count = 0
        while count <= Self.elementLimit, let stream, (try? stream.advance()) == true {
            first.add(stream.word, stream.reference)
            count += 1
        }
        let summary = arraySummary(first.array(), types[.array(element.type)], depth)
        return ValueSummary(
            type: type.name, text: summary.text, detail: count > Self.elementLimit ? nil : summary.detail)
    }

    private func arraySummary(_ array: Reference, _ type: CellType, _ depth: Int) -> ValueSummary {
        let element = type.argument(0)
        let elements = ArrayElements(array, isWord: element.isWord)
        let shown = (0..<min(elements.count, Self.limit(at: depth))).map {
            summary(elements.word($0), elements.reference($0), element, depth: depth + 1)
        }
        let more = elements.count > shown.count ? ["…"] : []
        let text = "[" + (shown.map(\.text) + more).joined(separator: ", ") + "]"
        return ValueSummary(
            type: type.name, text: Self.shortened(text),
            detail: depth < Self.detailDepth ? .elements(shown, count: elements.count) : nil)
    }

    private func dictionarySummary(_ dictionary: DictionaryBox, _ type: CellType, _ depth: Int) -> ValueSummary {
        if dictionary.count > 200 { return ValueSummary(type: type.name, text: "\(dictionary.count) elements") }
        if dictionary.count == 0 { return ValueSummary(type: type.name, text: "[:]") }
        let (key, value) = (type.argument(0), type.argument(1))
        let shown = dictionary.liveplaces.prefix(Self.limit(at: depth)).map { place in
            let name = summary(
                key.isWord ? dictionary.keyWords[place] : 0, key.isWord ? nil : dictionary.keyReferences[place], key,
                depth: depth + 1)
            let held = summary(
                value.isWord ? dictionary.valueWords[place] : 0, value.isWord ? nil : dictionary.valueReferences[place],
                value, depth: depth + 1)
            return "\(name.text): \(held.text)"
        }
        let more = dictionary.count > shown.count ? ["…"] : []
        return ValueSummary(
            type: type.name, text: Self.shortened("[" + (shown + more).joined(separator: ", ") + "]"))
    }

    /// How many parts are looked at; what is deep inside gets little room.
    private static func limit(at depth: Int) -> Int { depth < detailDepth ? elementLimit : 4 }

    private func recordSummary(_ record: Record, _ type: CellType, _ depth: Int) -> ValueSummary {
        let fields = record.layout.fields.prefix(Self.limit(at: depth)).enumerated().map { cell, field in
            ValueSummary.Field(
                name: field.name ?? String(cell),
                value: field.isWeak
                    ? ValueSummary(type: field.type.name, text: "…")
                    : summary(
                        field.type.isWord ? record.cells[cell] : 0,
                        field.type.isWord ? nil : record.cells.reference(cell).pointee, field.type, depth: depth + 1))
        }
        let text = (try? describe(reference: record, type)) ?? type.name
        return ValueSummary(
            type: type.name, text: Self.shortened(shortDescription(text, of: record, type, fields)),
            detail: depth < Self.detailDepth && !fields.isEmpty ? .fields(fields) : nil)
    }

    /// What Swift prints of a value, with short numbers; an object, of which Swift prints the type alone, with what is in
    /// it. A description of the type's own stays as it is.
    private func shortDescription(
        _ text: String, of record: Record, _ type: CellType, _ fields: [ValueSummary.Field]
    ) -> String {
        let labels = type.layout.fields
        let parts = zip(fields.indices, fields).map { place, field in
            let label = (labels.indices.contains(place) ? labels : record.layout.fields)[place].name
            return label.map { "\($0): \(field.value.text)" } ?? field.value.text
        }
        let rest = record.layout.fields.count > fields.count ? ["…"] : []
        let inside = "(" + (parts + rest).joined(separator: ", ") + ")"
        // What Swift's own description begins with, as far as its first field.
        let opening = fields.first.map { $0.name == "0" ? "(" : "(\($0.name): " } ?? "()"
        switch type.shape {
        case .tuple: return inside
        case .structure:
            let name = type.type.swiftName(isQualified: false)
            return text.hasPrefix(name + opening) ? name + inside : text
        case .enumeration:
            guard case .nominal(let nominal, _) = type.type else { return text }
            let name = nominal.cases[record.layout.tag].name
            return !fields.isEmpty && text.hasPrefix(name + opening) ? name + inside : text
        case .instance:
            return ownDescription(text, of: record, type) ?? Self.name(of: record, type) + inside
        default: return text
        }
    }
}
