func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    var previous = Array(0...b.count)
    for i in 0..<a.count {
        var current = [i + 1]
        for j in 0..<b.count {
            let cost = a[i] == b[j] ? 0 : 1
            current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost))
        }
        previous = current
    }
    return previous[b.count]
}
print(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"), distance("é", "e"))
