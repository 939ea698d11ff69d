struct Lamp {
    let n: Int
    init(n: Int) { self.n = n }
    init(n: Int) { self.n = n + 1 }
}

print(Lamp(n: 1).n)
