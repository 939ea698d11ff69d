func tail<S: Collection>(_ s: S) -> S.SubSequence { s.dropFirst() }
print(tail([1, 2, 3]), tail("abc"))
