print(
    type(of: [1, 2, 3][1...].filter { _ in true }), type(of: "abc".dropFirst().filter { _ in true }),
    type(of: [1].filter { _ in true }), type(of: Set([1]).filter { _ in true }))
