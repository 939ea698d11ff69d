protocol Row {
    subscript(n: Int) -> Int { get set }
}

struct Fixed: Row {
    subscript(n: Int) -> Int { n }
}

print(Fixed()[1])
