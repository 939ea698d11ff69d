struct Stack<T> { var items: [T] = []; static func empty() -> Stack { Stack() }; static func of(_ x: T) -> Stack { Stack(items: [x]) } }
let s: Stack<Int> = .empty()
let t = Stack<String>.empty()
let u = Stack.of(3), v: Stack<Double> = Stack.of(3)
print(s.items, t.items, u.items, v.items)
func f() -> Stack<Bool> { Stack.empty() }
print(f().items)
let w: Stack<Int> = Stack.empty()
print(w.items.count)
