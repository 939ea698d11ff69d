struct Countdown: IteratorProtocol {
    var n: Int
}

print(Countdown(n: 3).n)
