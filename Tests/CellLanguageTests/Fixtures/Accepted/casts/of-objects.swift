class A { func name() -> String { "A" } }
class B: A { override func name() -> String { "B" } }
class C: B { override func name() -> String { "C" } }
let all: [A] = [A(), B(), C()]
for x in all {
    switch x {
    case is C: print("is C")
    case let b as B: print("as", b.name())
    default: print("else", x.name())
    }
}
print(all.compactMap { $0 as? B }.count, all.filter { $0 is B }.count, all.contains { type(of: $0) == B.self })
let opt: [A?] = [B(), nil, C()]
print(opt.compactMap { $0 as? C }.count, opt.map { $0 is B })
let up = C() as A
print((up as! B).name(), (up as? C) != nil, up is A)
let f = all[2] as! C
print(f.name())
