struct Rectangle {
    var width: Double, height: Double
    var area: Double { width * height }
    var isSquare: Bool { width == height }
    var center: (x: Double, y: Double) {
        get { (width / 2, height / 2) }
        set(new) {
            width = new.x * 2
            height = new.y * 2
        }
    }
    var perimeter: Double {
        get { 2 * (width + height) }
        set { width = newValue / 4; height = newValue / 4 }
    }
}
var r = Rectangle(width: 2, height: 6)
print(r.area, r.isSquare, r.center)
r.perimeter = 20
print(r, r.isSquare)
r.center.x = 50
print(r)
r.perimeter += 4
print(r.perimeter)
