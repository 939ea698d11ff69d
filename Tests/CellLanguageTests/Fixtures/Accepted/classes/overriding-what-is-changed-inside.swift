struct S { var n = 1; var g = [1] }
class A { var s = S() }
class B: A { override var s: S { willSet { print("B") } } }
class C: B { override var s: S { get { print("get C"); return super.s } set { print("set C"); super.s = newValue } } }
for a in [A(), B(), C()] as [A] {
a.s.n += 1
a.s.g.append(2)
print(a.s)
}
