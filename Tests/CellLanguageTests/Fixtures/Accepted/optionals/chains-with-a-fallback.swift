// Where `Any` is asked for, a whole number after an optional chain stays an `Int`.
struct Box { var content = 2.0 }
let box: Box? = nil
let number: Double? = nil
print(box?.content ?? 0, box?.content ?? -1, number ?? 0, number ?? -1)
let known = box?.content ?? 0
print(known, "\(known)")
