enum ShapeError: Error, CustomStringConvertible {
    case mismatch(expected: [Int], found: [Int])
    case wrapped(String, any Error)
    var description: String {
        switch self {
        case let .mismatch(expected, found): "expected \(expected), found \(found)"
        case .wrapped(let context, let inner): "\(context): \(inner)"
        }
    }
}
func check(_ shape: [Int]) throws -> Int {
    guard shape == [2, 2] else { throw ShapeError.mismatch(expected: [2, 2], found: shape) }
    return shape.reduce(1, *)
}
func outer(_ shape: [Int]) throws -> Int {
    do { return try check(shape) } catch { throw ShapeError.wrapped("layer 1", error) }
}
for shape in [[2, 2], [3]] {
    do { print(try outer(shape)) } catch let error as ShapeError { print("shape:", error) } catch { print("other") }
}
func retry<T>(_ times: Int, _ body: (Int) throws -> T) throws -> T {
    var last: (any Error)?
    for i in 1...times { do { return try body(i) } catch { last = error } }
    throw last!
}
print(try retry(3) { n -> String in if n < 3 { throw ShapeError.mismatch(expected: [], found: [n]) }; return "at \(n)" })
do { _ = try retry(2) { _ in try check([9]) } } catch { print(error) }
let results = [[2, 2], [1]].map { s in Result { try check(s) } }
for r in results { switch r { case .success(let n): print("ok", n); case .failure(let e): print("bad", e) } }
