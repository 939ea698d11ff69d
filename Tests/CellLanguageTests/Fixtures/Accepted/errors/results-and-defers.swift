// Result, try?, nested throws, rethrows, defer ordering
enum E: Error, Equatable { case a, b(Int) }
func risky(_ n: Int) throws -> Int {
    defer { print("leave", n) }; if n == 0 { throw E.a }; if n > 3 { throw E.b(n) }; return n * 2
}
func attempt(_ ns: [Int]) -> [Result<Int, Error>] { ns.map { n in Result { try risky(n) } } }
for r in attempt([1, 0, 5]) {
    switch r {
    case .success(let v): print("ok", v);
    case .failure(E.a): print("a");
    case .failure(let e as E): print("E", e);
    case .failure: print("?")
    }
}
print((try? risky(2)) ?? -1, (try? risky(0)) as Any, (try? risky(9)) == nil)
func all(_ ns: [Int]) throws -> [Int] { try ns.map(risky) }
do { print(try all([1, 2])); print(try all([3, 4, 1])) } catch E.b(let n) where n > 3 { print("b", n) } catch {
    print(error)
}
let r = Result<Int, E>.success(3).map { $0 + 1 }.flatMap { $0 > 3 ? .failure(.b($0)) : .success($0) }
print(r, (try? r.get()) as Any, r == .failure(.b(4)))
func outer() throws {
    defer { print("1") }; defer { print("2") };
    do { defer { print("3") }; try { throw E.a }() } catch E.b { print("never") }
}
do { try outer() } catch { print("outer", error) }
print(Result<Int, E>.failure(.a).mapError { "\($0)!" as Any is String ? E.b(1) : $0 })
