struct Around<T> { struct Inner {} }
let x: Around.Inner
struct Outer<T> { struct Inner {} }
let x = Outer.Inner()
