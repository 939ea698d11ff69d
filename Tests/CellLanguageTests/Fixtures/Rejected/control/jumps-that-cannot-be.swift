func leave(_ n: Int) {
    for i in 0..<n {
        defer { break }
        print(i)
    }
    switch n {
    case 1: print("one")
    case 2: print("two"); fallthrough
    default: print("many"); fallthrough
    }
}
