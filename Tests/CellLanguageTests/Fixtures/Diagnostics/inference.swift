let a = []
let b = nil
let c = .zero
func make<T>() -> T? { nil }
let d = make()
func two() -> Int { 1 }
func two() -> Double { 1 }
let e = two()
let f: UInt8 = 300
let g = 99999999999999999999
let h: Int8 = 127 + 1
let i: [String: Int] = ["a": 1, 2: 3]
