extension Int {
    init(twice n: Int) {
        print(n)
    }
}

print(Int(twice: 1))
