struct Ring: Collection {
    let xs: [Int]; var startIndex: Int { 0 }; var endIndex: Int { xs.count }; func index(after i: Int) -> Int { i + 1 };
    subscript(i: Int) -> Int { xs[i] }; subscript(r: Range<Int>) -> Ring { Ring(xs: Array(xs[r])) }
}
print(Ring(xs: [1, 2, 3]).dropFirst().xs, type(of: Ring(xs: [1, 2]).prefix(1)))
