class Meter {
    var level = 1 { didSet { print("Meter", oldValue, level) } }
    var double: Int {
        get { level * 2 }
        set { level = newValue / 2 }
    }
    private var cells = [1, 2, 3]
    subscript(i: Int) -> Int {
        get { cells[i] }
        set { cells[i] = newValue }
    }
}
class Watched: Meter {
    override var level: Int {
        willSet { print("will", newValue) }
        didSet { print("did", level) }
    }
    override var double: Int {
        get { super.double + 1 }
        set { super.double = newValue - 1 }
    }
    override subscript(i: Int) -> Int {
        get { super[i] * 10 }
        set { super[i] = newValue / 10 }
    }
    func raise() { super.level += 1 }
}
let watched = Watched()
watched.level = 5
watched.double = 21
print(watched.level, watched.double)
watched[1] = 70
watched[1] += 10
print(watched[0], watched[1])
watched.raise()
print(watched.level)
