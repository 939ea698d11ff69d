func find<T>(_ type: T.Type, in xs: [Any]) -> [T] { xs.compactMap { $0 as? T } }
print(find(Int.self, in: [1, "a", 2, 3.0, Optional(4) as Any]), find(String.self, in: ["x", 1]))
func cast<T, U>(_ x: T, to: U.Type) -> U? { x as? U }
print(cast(3, to: Int.self) as Any, cast(3, to: String.self) as Any, cast("s", to: Any.self) as Any)
print(cast([1, 2], to: [Any].self) as Any, cast(Optional(3), to: Int.self) as Any, cast(3, to: Int?.self) as Any)
