let values: [Int?] = [1, nil, 3]
for case let x? in values { print(x) }
for case .some(let x) in values where x > 1 { print("big", x) }
for value in values {
    switch value {
    case .none: print("none")
    case .some(1): print("one")
    case let n?: print("n =", n)
    }
}
if case let n? = values[2] { print(n) }
if case nil = values[1] { print("nil") }
if case 1? = values[0] { print("it is one") }
let pair: (Int?, String?) = (1, nil)
switch pair {
case (let a?, let b?): print(a, b)
case (let a?, nil): print("only", a)
case (nil, _): print("no first")
}
let nested: Int?? = 5
if case .some(.some(let x)) = nested { print(x) }
if case let x?? = nested { print("both", x) }
