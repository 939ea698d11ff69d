struct Weak<T: Equatable> { unowned var value: T }
