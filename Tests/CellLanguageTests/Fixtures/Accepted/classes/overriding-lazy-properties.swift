class A { lazy var s = { print("lazy"); return [1] }() }
class B: A { override var s: [Int] { didSet { print("B") } } }
for a in [A(), B()] as [A] {
a.s.append(2)
print(a.s)
}
