let f: some Equatable = 3
let g: some Equatable = 3
print(f == g)
