struct Stack<T> { var items: [T] = []; static func empty() -> Stack { Stack() } }
let s = Stack.empty()
