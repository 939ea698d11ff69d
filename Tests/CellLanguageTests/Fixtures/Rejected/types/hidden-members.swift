protocol P { func go() -> Int }
struct A: P {
    func go() -> Int { 4 }
    func own() {}
}
let p: some P = A()
p.own()
