// A tuple goes into another by its labels, where these stand in another order.
let turned: (y: Int, x: Int) = (x: 1, y: 2)
print(turned, turned.x)
func corner() -> (width: Double, height: Double) {
    print("called")
    return (width: 3, height: 4)
}
let size: (height: Double, width: Double) = corner()
print(size.height, size)
