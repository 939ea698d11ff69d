func same<T>(_ x: T) -> T { x }
let f = same
