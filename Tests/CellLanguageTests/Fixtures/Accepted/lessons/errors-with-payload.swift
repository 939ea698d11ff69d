enum ShapeError: Error, CustomStringConvertible {
    case mismatch(expected: [Int], found: [Int])
    case empty
    var description: String {
        switch self {
        case let .mismatch(expected, found): "expected \(expected), found \(found)"
        case .empty: "nothing to work on"
        }
    }
}
func check(_ shape: [Int], is expected: [Int]) throws {
    guard !shape.isEmpty else { throw ShapeError.empty }
    guard shape == expected else { throw ShapeError.mismatch(expected: expected, found: shape) }
}
func attempt(_ shape: [Int]) -> String {
    do {
        try check(shape, is: [2, 3])
        return "fine"
    } catch ShapeError.mismatch(let expected, let found) where expected.count != found.count {
        return "rank \(found.count) instead of \(expected.count)"
    } catch let error as ShapeError {
        return "error: \(error)"
    } catch {
        return "other"
    }
}
print(attempt([2, 3]), attempt([3, 2]), attempt([6]), attempt([]), separator: "; ")
let outcome = Result { try check([1], is: [2]) }
if case .failure(let error) = outcome { print(error) }
print((try? check([2], is: [2])) != nil)
