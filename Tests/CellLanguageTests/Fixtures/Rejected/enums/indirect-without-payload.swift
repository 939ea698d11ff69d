enum Tree {
    case node(Int)
    indirect case leaf
}

print(Tree.leaf)
