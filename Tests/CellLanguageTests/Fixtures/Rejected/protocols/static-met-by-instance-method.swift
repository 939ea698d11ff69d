protocol Makeable {
    static func make() -> Int
}

struct Sheet: Makeable {
    func make() -> Int { 1 }
}

print(Sheet().make())
