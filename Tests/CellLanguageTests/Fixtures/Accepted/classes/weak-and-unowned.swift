class Parent {
    var children: [Child] = []
    func add(_ child: Child) { child.parent = self; children.append(child) }
}
class Child {
    weak var parent: Parent?
    let name: String
    init(_ name: String) { self.name = name }
}
let parent = Parent()
let child = Child("a")
parent.add(child)
print(child.parent === parent, child.parent?.children.count ?? -1)
let orphan = Child("b")
print(orphan.parent == nil, orphan.parent?.children.count as Any)
orphan.parent = parent
print(orphan.parent!.children[0].name)
class Card { unowned let owner: Parent; init(owner: Parent) { self.owner = owner } }
print(Card(owner: parent).owner.children.count)
