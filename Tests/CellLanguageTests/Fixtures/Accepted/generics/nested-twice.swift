struct O { struct I<V> { var v: V; struct D { var w: V } }; enum K { case x } }
print(O.I<Int>.self, O.I<Int>.D.self, O.I(v: 1), O.I<Int>.D(w: 2), [O.I<Int>.D(w: 2)], O.K.x, [O.K.x])
