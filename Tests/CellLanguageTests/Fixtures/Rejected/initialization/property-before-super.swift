class Animal { var name = "x" }
class Dog: Animal {
    var tricks: Int
    override init() {
        super.init()
        tricks = 1
    }
}
print(Dog().tricks)
