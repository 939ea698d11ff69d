struct Scaler {
    let factor: Int
    let values: [Int]
    init(values: [Int]) {
        self.values = values.map { $0 * factor }
        factor = 2
    }
}

print(Scaler(values: [1]).values)
