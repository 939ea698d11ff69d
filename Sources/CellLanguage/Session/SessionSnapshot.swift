/// The state that a session was in: its names and its values. Restoring it any number of times gives the same state
/// each time.
package struct SessionSnapshot {
    let environment: Environment
    private let values: Values

    /// The variables of one block as they were.
    private struct BlockCopy {
        let block: GlobalBlock
        let words: [Int]
        let references: [Reference?]

        init(_ block: GlobalBlock, _ copier: ValueCopier) {
            self.block = block
            words = (0..<block.count).map { block.cells[$0] }
            references = block.references.map { copier.copy(block.cells.reference($0).pointee) }
        }

        func restore(_ copier: ValueCopier) {
            let held = Set(block.references)
            for cell in 0..<block.count where !held.contains(cell) { block.cells[cell] = words[cell] }
            for (place, cell) in block.references.enumerated() where place < references.count {
                block.cells.reference(cell).pointee = copier.copy(references[place])
            }
        }
    }

    /// The copies, and the program that they must not outlive.
    private final class Values {
        private(set) var globals: [BlockCopy]
        /// Static properties that have their first value.
        private(set) var statics: [(storage: StaticStorage, copy: BlockCopy)]
        private let program: Program

        init(of session: CellSession) {
            program = session.program
            let copier = ValueCopier()
            globals = session.blocks.map { BlockCopy($0, copier) }
            statics = program.allStatics.filter(\.isReady).map { ($0, BlockCopy($0.block, copier)) }
        }

        deinit {
            globals = []
            statics = []
        }
    }

    init(of session: CellSession) {
        environment = session.environment
        values = Values(of: session)
    }

    func restore(to session: CellSession) {
        session.environment = environment
        session.blocks = values.globals.map(\.block)
        let copier = ValueCopier()
        for copy in values.globals { copy.restore(copier) }
        for storage in session.program.allStatics { storage.isReady = false }
        for (storage, copy) in values.statics {
            copy.restore(copier)
            storage.isReady = true
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
        case let weak as WeakBox: return WeakBox(copy(weak.value))
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
