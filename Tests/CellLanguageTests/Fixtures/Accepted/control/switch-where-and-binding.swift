func describe(_ point: (Int, Int)) -> String {
    switch point {
    case (0, 0): return "origin"
    case (let x, 0): return "on x at \(x)"
    case (0, let y): return "on y at \(y)"
    case let (x, y) where x == y: return "diagonal \(x)"
    case let (x, y) where x == -y: return "anti \(x)"
    case (-2...2, -2...2): return "near"
    case (let x, _) where x > 100: return "far right"
    default: return "somewhere"
    }
}
for point in [(0, 0), (3, 0), (0, -4), (5, 5), (6, -6), (1, 2), (101, 3), (9, 1)] { print(describe(point)) }
switch 42 {
case let n where n % 2 == 1: print("odd", n)
case let n: print("even", n)
}
