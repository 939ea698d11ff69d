let n: Any = 5
print(n as? Int ?? 0, n as? Double ?? 0, n as? String ?? "none", n is Int?)
if let i = n as? Int { print(i + 1) }
let m: Any = Optional(5) as Any
print(m as? Int ?? 0, m is Int, m is Int?, m is String?)
let z: Any = Optional<Int>.none as Any
print(z is Int, z is Int?, z as? Int as Any)
