struct Outer<T> { struct Inner<U> {} }
let x: Outer<Int>.Inner<Int, Int>
