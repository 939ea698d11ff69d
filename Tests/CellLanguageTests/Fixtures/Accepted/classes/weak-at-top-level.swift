class Cell {
    var n = 5
}
var cell: Cell? = Cell()
weak var watcher: Cell? = cell
weak var inferred = cell
print(cell!.n, watcher!.n, inferred?.n ?? 0)
func seen() -> Int { watcher?.n ?? -1 }
print(seen())
cell = nil
print(watcher == nil, inferred == nil, seen())
watcher = Cell()
print(watcher == nil)

class Owner {
    var pet: Pet?
    let name = "Ann"
}
class Pet {
    unowned let owner: Owner
    init(_ owner: Owner) { self.owner = owner }
    func call() -> String { "pet of " + owner.name }
}
var owner: Owner? = Owner()
owner!.pet = Pet(owner!)
weak var gone: Owner? = owner
print(owner!.pet!.call())
owner = nil
print(gone == nil)

class Counter {
    var n = 1
    var act: (() -> Int)?
    func set() { act = { [weak self] in self?.n ?? -1 } }
    func next() -> () -> Int { { [unowned self] in self.n + 1 } }
}
var counter: Counter? = Counter()
counter!.set()
let act = counter!.act!
let next = counter!.next()
weak var counted: Counter? = counter
print(act(), next())
counter = nil
print(act(), counted == nil)
