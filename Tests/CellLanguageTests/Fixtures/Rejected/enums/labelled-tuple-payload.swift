enum E { case p((Int, Int)), q(a: (x: Int, y: Int)) }
let e = E.p((1, 2))
if case .p(let a, let b) = e { print(a, b) }
let f = E.q(a: (3, 4))
if case .q(let a, let b) = f { print(a, b) }
if case .q(let p) = f { print(p.x) }
