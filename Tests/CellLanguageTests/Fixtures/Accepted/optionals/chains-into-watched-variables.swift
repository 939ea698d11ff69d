var g: [Int]? = nil { didSet { print("g") } }
g?.append(1)
g?[0] = 2
g = [1]
g?[0] = 5
g?.append(1)
