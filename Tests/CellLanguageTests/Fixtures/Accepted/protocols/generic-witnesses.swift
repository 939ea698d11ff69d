protocol P { func f(_ x: Int) -> String; func g(_ xs: [Double]) -> Int }
struct A: P {
    func f<T>(_ x: T) -> String { "\(x)!" };
    func g<S: Sequence>(_ xs: S) -> Int where S.Element == Double { Int(xs.reduce(0, +)) }
}
func call<X: P>(_ x: X) -> String { x.f(3) + "\(x.g([1, 2]))" }
print(call(A()), (A() as any P).f(4), (A() as any P).g([4]))
