protocol Makeable {
    static func make() -> Self
}

class Sheet: Makeable {
    static func make() -> Sheet { Sheet() }
}

print(Sheet.make() === Sheet.make())
