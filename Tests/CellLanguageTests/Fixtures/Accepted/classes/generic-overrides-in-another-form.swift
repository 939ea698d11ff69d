class A<T> { func first() -> T? { nil }; func put(_ t: T) -> String { "A\(t)" } }
class B: A<Int> { override func first() -> Int { 7 }; override func put(_ t: Int?) -> String { "B\(t as Any)" } }
class C<U>: A<[U]> { override func first() -> [U] { [] } }
let xs: [A<Int>] = [A(), B()]
print(xs.map { $0.first() as Any }, xs.map { $0.put(1) }, (C<String>() as A<[String]>).first() as Any)
func go<T>(_ a: A<T>) -> T? { a.first() }
print(go(B()) as Any, go(C<Int>()) as Any)
