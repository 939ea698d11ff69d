struct Scale {
    let factor: Int
    init(factor: Int = "two") { self.factor = factor }
}

print(Scale(factor: 1).factor)
