func h(_ a: Int) {}
h(nil)
let d: [String: Int] = [nil: 1]
