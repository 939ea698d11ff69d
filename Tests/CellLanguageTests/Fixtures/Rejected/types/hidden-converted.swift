let f: some Numeric = 3
let g: Int = f
print(g)
