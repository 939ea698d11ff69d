func show<T>(_ x: T) { print(x) }
[1, 2].forEach(show)
let p = (1, show)
