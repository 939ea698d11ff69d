print(
    Array([[1, 2], [3]].joined()) == [1, 2, 3], [[1, 2], [3]].joined().elementsEqual([1, 2, 3]),
    [[1, 2], [3]].joined().starts(with: [1]), ["ab", "c"].map { Array($0) }.joined().count)
