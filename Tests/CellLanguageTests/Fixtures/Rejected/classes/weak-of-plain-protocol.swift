protocol P {}
struct Weak<T: P> { weak var value: T? }
