func halves<S: Collection>(_ s: S) -> (S.SubSequence, S.SubSequence) {
    let mid = s.index(s.startIndex, offsetBy: s.count / 2)
    return (s[s.startIndex..<mid], s[mid..<s.endIndex])
}
let (a, b) = halves([1, 2, 3, 4, 5])
print(a, b)
let (c, d) = halves("hello!")
print(c, d)
