protocol Addable {
    func + (a: Self, b: Self) -> Self
}

print("addable")
