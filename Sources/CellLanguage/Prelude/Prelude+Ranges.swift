extension Prelude {
    static func addRanges(to library: CellLibraryIndex) {
        for (name, isClosed) in [("Range", false), ("ClosedRange", true)] {
            library.extension("extension \(name)") { type in
                type.inline("func contains(_ element: Bound) -> Bool") { call in
                    let (range, value, bound) = (
                        try call.receiverCode().reference, try call.code(0), call.receiverType.argument(0)
                    )
                    let (atLeast, upper) = (
                        try call.program.comparator(">=", bound),
                        try call.program.comparator(isClosed ? "<=" : "<", bound)
                    )
                    return Code(word: { frame in
                        let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                        if bound.isWord {
                            let word = try value.word(frame)
                            return (try atLeast(word, nil, cells[0], nil) && upper(word, nil, cells[1], nil)).word
                        }
                        let reference = try value.reference(frame)
                        return
                            (try atLeast(0, reference, 0, cells.reference(0).pointee)
                            && upper(0, reference, 0, cells.reference(1).pointee)).word
                    })
                }
                type.inline("var isEmpty: Bool { get }") { call in
                    let range = try call.receiverCode().reference
                    return Code(word: { frame in
                        let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                        return (!isClosed && cells[0] == cells[1]).word
                    })
                }
                type.inline("func overlaps(_ other: \(name)<Bound>) -> Bool") { call in
                    let (range, other, bound) = (
                        try call.receiverCode().reference, try call.reference(0), call.receiverType.argument(0)
                    )
                    let less = try call.program.comparator(isClosed ? "<=" : "<", bound)
                    return Code(word: { frame in
                        let a = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                        let b = Held(unsafeDowncast(try other(frame).unsafelyUnwrapped, to: Record.self))
                        return (try less(a[0], nil, b[1], nil) && less(b[0], nil, a[1], nil)).word
                    })
                }
            }
            library.extension("extension \(name) where Bound: BinaryInteger") { type in
                type.inline("var count: Int { get }") { call in
                    let (range, site) = (try call.receiverCode().reference, call.site)
                    return Code(word: { frame in
                        let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                        let (low, high) = (cells[0], cells[1])
                        let (distance, isTooFar) = high.subtractingReportingOverflow(low)
                        let (count, isTooMany) = distance.addingReportingOverflow(isClosed ? 1 : 0)
                        if isTooFar || isTooMany { throw Failing.overflow(high, "-", low, site) }
                        return count
                    })
                }
            }
        }
        for (name, op) in [("PartialRangeFrom", ">="), ("PartialRangeUpTo", "<"), ("PartialRangeThrough", "<=")] {
            library.extension("extension \(name)") { type in
                type.inline("func contains(_ element: Bound) -> Bool") { call in
                    let (range, value, bound) = (
                        try call.receiverCode().reference, try call.code(0), call.receiverType.argument(0)
                    )
                    let test = try call.program.comparator(op, bound)
                    return Code(word: { frame in
                        let cells = Held(unsafeDowncast(try range(frame).unsafelyUnwrapped, to: Record.self))
                        if bound.isWord { return (try test(try value.word(frame), nil, cells[0], nil)).word }
                        return (try test(0, try value.reference(frame), 0, cells.reference(0).pointee)).word
                    })
                }
            }
        }
    }
}
