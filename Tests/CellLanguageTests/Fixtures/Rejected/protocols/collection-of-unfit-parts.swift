struct NoNext: Collection {
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    func index(after i: Int) {}
    subscript(i: Int) -> Int { i }
}

struct NoPlace: Collection {
    struct Place {}
    var startIndex: Place { Place() }
    var endIndex: Place { Place() }
    func index(after place: Place) -> Place { place }
    subscript(place: Place) -> Int { 1 }
}

struct NotChanged: MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { i }
}

struct NoIterator: Sequence {
    func makeIterator() -> Int { 1 }
}
