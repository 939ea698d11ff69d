/// Variables of earlier cells as they stand before an answer, for its checks to read: an answer that sets
/// `expectedTotal` to what it has found gains nothing.
///
/// The checks get copies under the same names, rather than the variables their old values back: functions of an answer run
/// while a check does, and may change them between what the check reads first and what it reads next. Functions of the
/// answer and of the lesson go on sharing the variables themselves.
///
/// An instance of a class is the same one in both: what it holds is not kept.
package final class KeptVariables {
    fileprivate let pairs: [(original: VariableSymbol, copy: VariableSymbol)]
    private let block: GlobalBlock

    fileprivate init(_ originals: [VariableSymbol], in block: GlobalBlock) {
        self.block = block
        pairs = originals.enumerated().map { cell, original in
            let copy = VariableSymbol(original.name, isLet: false, type: original.type, span: original.span)
            copy.storage = .global(block, cell)
            copy.file = original.file
            copy.isImplicitlyUnwrapped = original.isImplicitlyUnwrapped
            return (original, copy)
        }
    }

    /// Takes the values that the variables have now, as an assignment does: arrays and structures are values.
    fileprivate func fill() -> GlobalBlock {
        block.empty()
        block.references = []
        for (place, pair) in pairs.enumerated() {
            guard case .global(let home, let cell) = pair.original.storage else { continue }
            if home.references.contains(cell) {
                block.references.append(place)
                block.cells[place] = 0
                block.cells.reference(place).pointee = home.cells.reference(cell).pointee
            } else {
                block.cells[place] = home.cells[cell]
            }
        }
        return block
    }

    /// Lets go of the values.
    package func empty() {
        block.empty()
        block.references = []
    }
}

extension CellSession {
    /// Room for the variables that are known now, but for those that an exercise is about: which its own code, its solutions
    /// and its checks change, or functions of the lesson, with which an answer may share them.
    package func roomForVariables(but asked: DeclaredNames) -> KeptVariables {
        let left = asked.changed.union(environment.changedByFunctions)
        let symbols = environment.symbols.sorted { $0.key < $1.key }.flatMap(\.value)
        let variables = symbols.compactMap { symbol -> VariableSymbol? in
            guard case .variable(let variable) = symbol, variable.isGlobal, !variable.isLet, !variable.isWeak,
                variable.getter == nil, !left.contains(variable)
            else { return nil }
            return variable
        }
        return KeptVariables(variables, in: program.makeBlock(count: variables.count))
    }

    /// Keeps what the variables hold now, also beyond what an answer does.
    package func keep(_ kept: KeptVariables) { blocks.append(kept.fill()) }

    /// From here on the names mean what was kept, where they still mean the same variables.
    package func show(_ kept: KeptVariables) {
        for (original, copy) in kept.pairs {
            guard let symbols = environment.symbols[original.name] else { continue }
            environment.symbols[original.name] = symbols.map { symbol in
                if case .variable(original) = symbol { return .variable(copy) }
                return symbol
            }
        }
    }
}
