func repeatTask(times: Int, task: () -> Void) { for _ in 0..<times { task() } }
repeatTask(times: 2) { print("task") }
func load(_ name: String, success: (String) -> Void, failure: () -> Void) {
    name.isEmpty ? failure() : success("data of \(name)")
}
load("file") { print($0) } failure: { print("failed") }
load("") { data in print(data) } failure: { print("failed") }
func build(_ make: () -> Int) -> Int { make() * 2 }
print(build { 21 })
func between(_ a: Int, _ f: (Int, Int) -> Int, _ b: Int) -> Int { f(a, b) }
print(between(1, { $0 - $1 }, 5))
func optional(_ x: Int, then f: ((Int) -> Int)? = nil) -> Int { f?(x) ?? x }
print(optional(3), optional(3) { $0 + 1 })
let result = [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0) { $0 + $1 }
print(result)
