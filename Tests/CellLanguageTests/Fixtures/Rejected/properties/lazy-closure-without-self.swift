class Numbers {
    var list = [1, 2]
    lazy var count: () -> Int = { list.count }
}

print(Numbers().count())
