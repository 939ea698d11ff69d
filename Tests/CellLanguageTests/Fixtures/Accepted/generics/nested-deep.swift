struct Outer<T> { struct Inner<U> { struct Deep { var t: T; var u: U } } }
let d = Outer<Int>.Inner<String>.Deep(t: 1, u: "x")
print(d, type(of: d), [d], String(reflecting: d))
let f: (Outer<Int>.Inner<String>.Deep) -> Int = { $0.t }
print(f(d), type(of: f))
