let d = ["a": 1]
let v: [Int] = d.values
