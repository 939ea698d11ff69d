enum Maybe<Wrapped>: ExpressibleByNilLiteral {
    case nothing, just(Wrapped)
    init(nilLiteral: ()) { self = .nothing }
    init(_ x: Wrapped?) { self = x.map(Maybe.just) ?? .nothing }
    func map<T>(_ f: (Wrapped) -> T) -> Maybe<T> {
        switch self {
        case .nothing: .nothing
        case .just(let x): .just(f(x))
        }
    }
    func flatMap<T>(_ f: (Wrapped) -> Maybe<T>) -> Maybe<T> {
        guard case .just(let x) = self else { return .nothing }
        return f(x)
    }
    static func ?? (a: Maybe, b: @autoclosure () -> Wrapped) -> Wrapped {
        if case .just(let x) = a { return x } else { return b() }
    }
}
extension Maybe: Equatable where Wrapped: Equatable {}
let n: Maybe<Int> = .just(4), none: Maybe<Int> = nil
print(n.map { $0 * 2 } ?? 0, none.map { $0 * 2 } ?? -1, n == .just(4), n == none, Maybe(Int("7")) ?? 0)
print(n.flatMap { $0 > 3 ? .just("big") : nil } ?? "small", n, none)
enum Either<L, R> { case left(L), right(R) }
let mixed: [Either<Int, String>] = [.left(1), .right("a"), .left(2)]
print(mixed.compactMap { if case .left(let n) = $0 { return n } else { return nil } }.reduce(0, +), mixed)
