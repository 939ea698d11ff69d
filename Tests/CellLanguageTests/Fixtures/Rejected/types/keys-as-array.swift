let d = ["a": 1]
let k: [String] = d.keys
