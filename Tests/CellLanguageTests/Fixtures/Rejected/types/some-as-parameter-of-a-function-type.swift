let g: (some Equatable) -> Int = { _ in 1 }
