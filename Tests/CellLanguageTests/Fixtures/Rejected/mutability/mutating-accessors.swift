final class Counter {
    var count = 1
    var next: Int {
        mutating get { count }
        nonmutating set { count = newValue }
    }
    subscript(step: Int) -> Int {
        mutating get { count + step }
    }
    nonmutating func show() { print(count) }
}

struct Meter {
    static var zero: Int {
        mutating get { 0 }
    }
    mutating nonmutating func reset() {}
}

var total: Int {
    mutating get { 1 }
}
