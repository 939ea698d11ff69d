struct Outer<T> { struct Inner {} }
let x: Outer<Int>.Inner = Outer<String>.Inner()
