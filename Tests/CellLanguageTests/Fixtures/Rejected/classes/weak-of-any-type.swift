struct Weak<T> { weak var value: T? }
