/// The state that a session was in: its names and its values. Restoring it any number of times gives the same state
/// each time.
package struct SessionSnapshot {
    private let environment: Environment
    private let blocks: [GlobalBlock]
    private let words: [[Int]]
    private let references: [[Reference?]]

    init(of session: CellSession) {
        environment = session.environment
        blocks = session.blocks
        words = session.blocks.map { block in (0..<block.count).map { block.cells[$0] } }
        let copier = ValueCopier()
        references = session.blocks.map { block in
            block.references.map { copier.copy(block.cells.reference($0).pointee) }
        }
    }

    func restore(to session: CellSession) {
        session.environment = environment
        session.blocks = blocks
        let copier = ValueCopier()
        for (index, block) in blocks.enumerated() {
            let held = Set(block.references)
            for cell in 0..<block.count where !held.contains(cell) { block.cells[cell] = words[index][cell] }
            for (place, cell) in block.references.enumerated() where place < references[index].count {
                block.cells.reference(cell).pointee = copier.copy(references[index][place])
            }
        }
    }
}

/// Copies what can change under a snapshot: instances, shared variables and what holds them. Each once, so that what
/// was shared stays shared.
final class ValueCopier {
    private var copies: [ObjectIdentifier: Reference] = [:]
    private var originals: [Reference] = []

    func copy(_ value: Reference?) -> Reference? {
        guard let value else { return nil }
        if let known = copies[ObjectIdentifier(value)] { return known }
        originals.append(value)
        switch value {
        case let record as Record: return copy(record: record)
        case let array as ReferenceArray:
            let made = ReferenceArray([])
            copies[ObjectIdentifier(value)] = made
            made.elements = array.elements.map(copy)
            return made
        case let box as SomeBox:
            let made = SomeBox(nil)
            copies[ObjectIdentifier(value)] = made
            made.value = copy(box.value)
            return made
        case let box as WordBox:
            let made = WordBox(box.word)
            copies[ObjectIdentifier(value)] = made
            return made
        case let box as ExistentialBox:
            let made = ExistentialBox(type: box.type, word: box.word, value: copy(box.value))
            copies[ObjectIdentifier(value)] = made
            return made
        case let closure as Closure:
            guard let captured = closure.captured else { return closure }
            let made = Closure(code: closure.code, captured: copy(captured) as? Record)
            copies[ObjectIdentifier(value)] = made
            return made
        case let dictionary as DictionaryBox: return copy(dictionary: dictionary)
        default: return value
        }
    }

    private func copy(record: Record) -> Reference {
        let layout = record.layout
        let made = Record.make(layout)
        copies[ObjectIdentifier(record)] = made
        for cell in layout.words { made.cells[cell] = record.cells[cell] }
        for cell in layout.references {
            let value = record.cells.reference(cell).pointee
            if let weak = value as? WeakBox {
                made.cells.reference(cell).pointee = WeakBox(copy(weak.value))
            } else {
                made.cells.reference(cell).pointee = copy(value)
            }
        }
        return made
    }

    private func copy(dictionary: DictionaryBox) -> Reference {
        let made = DictionaryBox(copy: dictionary)
        copies[ObjectIdentifier(dictionary)] = made
        made.valueReferences = dictionary.valueReferences.map(copy)
        return made
    }
}
