let d: [String: Int] = [nil: 1]
