struct TimesTable { let multiplier: Int; subscript(index: Int) -> Int { multiplier * index } }
print("six times three is \(TimesTable(multiplier: 3)[6])")
enum Planet: Int { case mercury = 1, venus, earth; static subscript(n: Int) -> Planet { Planet(rawValue: n)! } }
print(Planet[2], Planet.earth.rawValue, Planet(rawValue: 9) as Any)
struct Matrix {
    let rows: Int, columns: Int; var grid: [Double]
    init(rows: Int, columns: Int) {
        self.rows = rows; self.columns = columns; grid = Array(repeating: 0.0, count: rows * columns)
    }
    func indexIsValid(row: Int, column: Int) -> Bool {
        return row >= 0 && row < rows && column >= 0 && column < columns
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            assert(indexIsValid(row: row, column: column), "Index out of range"); return grid[(row * columns) + column]
        }
        set {
            assert(indexIsValid(row: row, column: column), "Index out of range");
            grid[(row * columns) + column] = newValue
        }
    }
}
var matrix = Matrix(rows: 2, columns: 2); matrix[0, 1] = 1.5; matrix[1, 0] = 3.2; print(matrix.grid)
class Vehicle {
    var currentSpeed = 0.0; var description: String { "traveling at \(currentSpeed) miles per hour" };
    func makeNoise() {}
}
class Car: Vehicle { var gear = 1; override var description: String { super.description + " in gear \(gear)" } }
class AutomaticCar: Car { override var currentSpeed: Double { didSet { gear = Int(currentSpeed / 10.0) + 1 } } }
let automatic = AutomaticCar(); automatic.currentSpeed = 35.0; print("AutomaticCar: \(automatic.description)")
class Food {
    var name: String; init(name: String) { self.name = name }; convenience init() { self.init(name: "[Unnamed]") }
}
class RecipeIngredient: Food {
    var quantity: Int; init(name: String, quantity: Int) { self.quantity = quantity; super.init(name: name) };
    override convenience init(name: String) { self.init(name: name, quantity: 1) }
}
class ShoppingListItem: RecipeIngredient {
    var purchased = false;
    var description: String { var output = "\(quantity) x \(name)"; output += purchased ? " ✔" : " ✘"; return output }
}
var breakfastList = [ShoppingListItem(), ShoppingListItem(name: "Bacon"), ShoppingListItem(name: "Eggs", quantity: 6)]
breakfastList[0].name = "Orange juice"; breakfastList[0].purchased = true
for item in breakfastList { print(item.description) }
