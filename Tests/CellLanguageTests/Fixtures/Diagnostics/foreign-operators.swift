for i in 0..3 { print(i) }
print(2 ** 3, 3 <> 4)
let half = x => x / 2
