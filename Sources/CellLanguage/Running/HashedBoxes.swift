/// What stands for a value as a key: equal for equal values.
indirect enum HashToken: Hashable {
    case word(Int)
    case double(Double)
    case text(String)
    case list([HashToken])
    case unordered(Set<HashToken>)
    case object(ObjectIdentifier)
    case own(OwnKey)
    case nothing
}

final class SubstringBox {
    var value: Substring

    init(_ value: Substring) {
        self.value = value
    }
}

final class IndexBox {
    let value: String.Index

    init(_ value: String.Index) {
        self.value = value
    }
}

/// A dictionary or set in the order in which its keys came: the order that Swift leaves open is the same every time.
class HashedBox {
    /// Place of each key in the lists, which keep holes where keys were removed.
    fileprivate(set) var places: [HashToken: Int] = [:]
    fileprivate(set) var keyWords: [Int] = []
    fileprivate(set) var keyReferences: [Reference?] = []
    fileprivate(set) var tokens: [HashToken?] = []
    /// Found when first asked for, so that going through all places one by one takes no longer than that.
    fileprivate var knownLiveplaces: [Int]?
    let keyIsWord: Bool
    var count: Int { places.count }

    init(keyIsWord: Bool) {
        self.keyIsWord = keyIsWord
    }

    fileprivate init(copying other: HashedBox) {
        (places, keyWords, keyReferences, tokens, keyIsWord) = (
            other.places, other.keyWords, other.keyReferences, other.tokens, other.keyIsWord
        )
    }

    fileprivate func addKey(_ token: HashToken, _ word: Int, _ reference: Reference?) {
        places[token] = tokens.count
        knownLiveplaces = nil
        tokens.append(token)
        if keyIsWord { keyWords.append(word) } else { keyReferences.append(reference) }
    }

    fileprivate func removeKey(_ token: HashToken, at place: Int) {
        places[token] = nil
        knownLiveplaces = nil
        tokens[place] = nil
        if !keyIsWord { keyReferences[place] = nil }
    }

    /// The places that hold something, in order.
    var liveplaces: [Int] {
        if let knownLiveplaces { return knownLiveplaces }
        let found = tokens.indices.filter { tokens[$0] != nil }
        knownLiveplaces = found
        return found
    }

    /// The place of the key before which so many others stand.
    func place(ofRank rank: Int) -> Int { count == tokens.count ? rank : liveplaces[rank] }
}

final class SetBox: HashedBox {
    override init(keyIsWord: Bool) { super.init(keyIsWord: keyIsWord) }
    init(copy other: SetBox) { super.init(copying: other) }

    func contains(_ token: HashToken) -> Bool { places[token] != nil }

    @discardableResult
    func insert(_ token: HashToken, _ word: Int, _ reference: Reference?) -> Bool {
        if places[token] != nil { return false }
        addKey(token, word, reference)
        return true
    }

    @discardableResult
    func remove(_ token: HashToken) -> Bool {
        guard let place = places[token] else { return false }
        removeKey(token, at: place)
        return true
    }

    /// The member before which so many others stand.
    func key(at rank: Int) -> (word: Int, reference: Reference?) {
        let place = place(ofRank: rank)
        return keyIsWord ? (keyWords[place], nil) : (0, keyReferences[place])
    }

    func stream() -> Stream {
        let live = liveplaces
        return keyIsWord ? WordStream(live.map { keyWords[$0] }) : ReferenceStream(live.map { keyReferences[$0] })
    }
}

final class DictionaryBox: HashedBox {
    let valueIsWord: Bool
    var valueWords: [Int] = []
    var valueReferences: [Reference?] = []

    init(keyIsWord: Bool, valueIsWord: Bool) {
        self.valueIsWord = valueIsWord
        super.init(keyIsWord: keyIsWord)
    }

    init(copy other: DictionaryBox) {
        (valueIsWord, valueWords, valueReferences) = (other.valueIsWord, other.valueWords, other.valueReferences)
        super.init(copying: other)
    }

    func set(_ token: HashToken, _ keyWord: Int, _ key: Reference?, _ word: Int, _ value: Reference?) {
        if let place = places[token] {
            if valueIsWord { valueWords[place] = word } else { valueReferences[place] = value }
            return
        }
        addKey(token, keyWord, key)
        if valueIsWord { valueWords.append(word) } else { valueReferences.append(value) }
    }

    func remove(_ token: HashToken) {
        guard let place = places[token] else { return }
        removeKey(token, at: place)
        if !valueIsWord { valueReferences[place] = nil }
        if places.isEmpty { removeAll() }
    }

    func removeAll() {
        (places, keyWords, keyReferences, tokens, valueWords, valueReferences) = ([:], [], [], [], [], [])
        knownLiveplaces = nil
    }

    func stream(_ layout: RecordLayout) -> Stream {
        var live = liveplaces[...]
        return CodeStream { [self] stream in
            guard let place = live.popFirst() else { return false }
            stream.reference = pair(at: place, layout)
            return true
        }
    }

    func pair(at place: Int, _ layout: RecordLayout) -> Record {
        let record = Record.make(layout)
        if keyIsWord {
            record.cells[0] = keyWords[place]
        } else {
            record.cells.reference(0).pointee = keyReferences[place]
        }
        if valueIsWord {
            record.cells[1] = valueWords[place]
        } else {
            record.cells.reference(1).pointee = valueReferences[place]
        }
        return record
    }
}
