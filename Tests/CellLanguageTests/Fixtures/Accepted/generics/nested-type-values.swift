struct O { struct I<V> { var v: V; struct D { var w: V } }; enum K { case x } }
print(String(reflecting: O.I<Int>.D.self))
let x: O.I<Int>.D.Type = O.I<Int>.D.self
print(x)
