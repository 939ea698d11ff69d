var calls = 0
func fresh() -> Int { calls += 1; return calls }
func make(_ name: String, id: Int = fresh()) -> String { "\(name)#\(id)" }
print(make("a"), make("b"), make("c", id: 50), make("d"))
print(calls)
func chained(_ a: Int, twice b: Int = 2, plus c: Int = 10) -> Int { a * b + c }
print(chained(1), chained(1, twice: 5), chained(1, plus: 0), chained(1, twice: 3, plus: 4))
