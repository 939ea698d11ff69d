enum Tree {
    case node(Tree, Int)
}

print("tree")
