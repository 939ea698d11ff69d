class Node {}
struct Holder {
    weak var node: Node
}
