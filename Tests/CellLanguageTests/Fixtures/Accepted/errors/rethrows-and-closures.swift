enum Oops: Error { case at(Int) }
func twice(_ body: (Int) throws -> Void) rethrows { try body(1); try body(2) }
twice { print("fine", $0) }
do {
    try twice { n in
        if n == 2 { throw Oops.at(n) }
        print("ok", n)
    }
} catch { print(error) }
do {
    let squares = try [1, 2, 3].map { n -> Int in
        if n == 3 { throw Oops.at(n) }
        return n * n
    }
    print(squares)
} catch Oops.at(let n) { print("stopped at", n) } catch { print("never") }
let risky: (Int) throws -> Int = { if $0 < 0 { throw Oops.at($0) }; return $0 }
print((try? risky(-1)) as Any, (try? risky(1)) as Any)
func attempt<T>(_ body: () throws -> T) -> String {
    do { return "value \(try body())" } catch { return "error \(error)" }
}
print(attempt { 5 }, attempt { try risky(-3) })
