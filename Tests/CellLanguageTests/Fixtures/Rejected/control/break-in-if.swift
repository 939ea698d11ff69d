func find(_ xs: [Int]) -> Int? {
    if xs.isEmpty { break }
    return xs[0]
}
