var steps: [String] = []
func later(_ action: () -> Void) {
    steps.append("before")
    action()
    steps.append("after")
}
later { steps.append("inside") }
print(steps)
let lazyValue = { () -> Int in print("computing"); return 42 }
print("defined")
print(lazyValue())
print(lazyValue())
func pick(_ condition: Bool, _ a: () -> Int, _ b: () -> Int) -> Int { condition ? a() : b() }
print(pick(true, { print("a"); return 1 }, { print("b"); return 2 }))
