let n = 3
let kind = if n > 2 { "big" }
print(kind)
