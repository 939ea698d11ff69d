func say<T>(_ word: String, _ value: T) -> T { print(word); return value }
struct Box { var n: Int; func add(_ m: Int) -> Int { n + m } }
print(say("receiver", Box(n: 1)).add(say("argument", 2)))
print(say("array", [1, 2, 3])[say("index", 1)])
print(say("dictionary", ["a": 1])[say("key", "a")] ?? 0)
let text = "\(say("one", 1)) \(say("two", 2))"
print(text)
let table = [say("k1", "a"): say("v1", 1), say("k2", "b"): say("v2", 2)]
print(table.count)
