func parse(_ text: String) throws -> Int { 3 }
let all = ["1"].map { parse($0) }
let some = try ["1"].map { parse($0) }
func sum() -> Int {
    do { return try parse("3") } catch is CancellationFailure { return 0 }
}
struct CancellationFailure: Error {}
