/// Arrays where they stand: changed in place when nothing else holds them.
enum Arrays {
    @inline(__always)
    static func uniqueWords(_ slot: Frame) -> WordArray {
        slot.unique(WordArray.self) { WordArray($0.elements) }
    }

    @inline(__always)
    static func uniqueReferences(_ slot: Frame) -> ReferenceArray {
        slot.unique(ReferenceArray.self) { ReferenceArray($0.elements) }
    }

    static func append(words value: Reference, to slot: Frame, _ machine: Machine, at site: Site) throws {
        let more = unsafeDowncast(value, to: WordArray.self).elements
        let array = uniqueWords(slot)
        try machine.price(array.elements.count + more.count, times: 16, at: site)
        array.elements += more
    }

    static func append(references value: Reference, to slot: Frame, _ machine: Machine, at site: Site) throws {
        let more = unsafeDowncast(value, to: ReferenceArray.self).elements
        let array = uniqueReferences(slot)
        try machine.price(array.elements.count + more.count, times: 16, at: site)
        array.elements += more
    }

    static func count(_ array: Reference) -> Int {
        if let words = array as? WordArray { return words.elements.count }
        return unsafeDowncast(array, to: ReferenceArray.self).elements.count
    }
}
