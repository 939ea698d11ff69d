struct Thermostat {
    var degrees: Double = 20 {
        willSet { print("will \(degrees) -> \(newValue)") }
        didSet {
            print("did \(oldValue) -> \(degrees)")
            if degrees > 30 { degrees = 30 }
        }
    }
    var name = "x" { didSet { changes += 1 } }
    var changes = 0
}
var t = Thermostat()
t.degrees = 25
t.degrees += 10
print(t.degrees)
t.name = "y"
t.name.append("z")
print(t.changes, t.name)
let other = Thermostat(degrees: 99)
print(other.degrees)
struct List { var items: [Int] = [] { didSet { print("items:", items.count) } } }
var list = List()
list.items.append(1)
list.items[0] = 5
