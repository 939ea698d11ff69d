enum Tree<Value> {
    case leaf
    case node(Value)
}

let tree = Tree.leaf
print("tree")
