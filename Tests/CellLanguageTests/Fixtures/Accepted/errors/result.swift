enum Failure: Error { case negative, tooBig(Int) }
func root(_ n: Int) -> Result<Int, Failure> {
    if n < 0 { return .failure(.negative) }
    if n > 100 { return .failure(.tooBig(n)) }
    return .success((0...10).last { $0 * $0 <= n }!)
}
for n in [16, -1, 400] {
    switch root(n) {
    case .success(let r): print("root", r)
    case .failure(.negative): print("negative")
    case .failure(let error): print("failed", error)
    }
}
print(root(9).map { $0 * 10 })
print((try? root(-1).get()) as Any, (try? root(25).get()) as Any)
do { print(try root(500).get()) } catch { print("caught", error) }
print(root(81).flatMap { root($0) }, root(4).mapError { _ in Failure.negative })
let caught = Result { try root(-5).get() }
if case .failure(let error) = caught { print(error) }
