class A { func x() -> Int? { 1 }; func y() -> Any { 1 }; func z() -> A { self }; var w: Int? { 3 } }
class B: A { override func x() -> Int { 5 }; override func z() -> B { self }; override var w: Int { 4 } }
let a: A = B()
print(a.x() as Any, a.z() is B, B().x() + 1, a.w as Any)
if let n = a.x() { print(n) }
