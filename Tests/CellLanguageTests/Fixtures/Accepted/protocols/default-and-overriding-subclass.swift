protocol P { var value: Int { get }; func go() }
extension P { func go() { print("default", value) } }
class A: P { var value = 1 }
class B: A {
    override var value: Int {
        get { super.value * 10 }
        set { super.value = newValue }
    }; func go() { print("B", value) }
}
func run(_ p: some P) { p.go() }
run(A()); run(B()); (B() as P).go(); B().go(); let bs: [P] = [A(), B()]; bs.forEach { $0.go() }
