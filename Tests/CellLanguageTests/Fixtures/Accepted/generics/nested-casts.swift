struct Outer<T> {
    class Inner { var t: T; init(_ t: T) { self.t = t } }; var i: Inner;
    func swapped(_ o: Outer<T>) -> (Inner, Inner) { (o.i, i) }
}
let o = Outer(i: .init(3))
print(o, o.i.t, type(of: o.i))
let a: Any = o.i
print(a is Outer<Int>.Inner, a is Outer<String>.Inner, (a as? Outer<Int>.Inner)?.t as Any)
