protocol P {}
extension P { func me() -> Self { self }; func opt() -> Self? { self }; func arr() -> [Self] { [self] } 
 func name() -> String { "\(Self.self)/\(type(of: self))" } }
struct A: P {}; class B: P {}; class C: B {}
let xs: [any P] = [A(), B(), C()]
for x in xs { print(type(of: x.me()), x.arr().count, x.opt() != nil, x.name(), x.arr().map { $0.name() }) }
let b: B = C(); print(b.name(), C().name())
