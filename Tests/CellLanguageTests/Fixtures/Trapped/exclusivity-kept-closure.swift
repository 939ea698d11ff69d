var stack = [1]
func push(_ s: inout [Int], _ n: () -> Int) { s.append(n()) }
push(&stack, { 2 })
push(&stack, { 3 })
print(stack)
let f = { stack.count }
print(f())
push(&stack, f)
