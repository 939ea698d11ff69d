struct Point { x: Int; y: Int }
enum Size { small, large }
class Dog extends Animal {}
class Cat {
    String name
    func purr() mutating {}
}
func area(width) -> Double { 3 }
func half(x: Int): Int { x / 2 }
func third(x: Int) => Int { x / 3 }
