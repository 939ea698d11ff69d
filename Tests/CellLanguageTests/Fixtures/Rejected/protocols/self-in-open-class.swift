protocol Copyable2 {
    func copy() -> Self
}

class Sheet: Copyable2 {
    func copy() -> Sheet { Sheet() }
}

print(Sheet().copy() === Sheet())
