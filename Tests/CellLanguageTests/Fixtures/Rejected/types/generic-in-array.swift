struct Stack<T> { var items: [T] = [] }

let stacks = [Stack(), Stack()]
print("stacks")
