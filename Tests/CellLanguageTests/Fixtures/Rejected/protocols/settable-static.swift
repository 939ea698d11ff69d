protocol Counted {
    static var count: Int { get set }
}

struct Sheet: Counted {
    static let count = 1
}

print(Sheet.count)
