class Animal {
    let name: String
    var sound: String { "..." }
    init(name: String) { self.name = name }
    func speak(times n: Int = 1) -> String { "\(name): " + Array(repeating: sound, count: n).joined(separator: " ") }
    class func kind() -> String { "animal" }
    static let kingdom = "Animalia"
}
class Dog: Animal {
    override var sound: String { "woof" }
    override class func kind() -> String { "dog, a kind of " + super.kind() }
    convenience init() { self.init(name: "Rex") }
}
final class Puppy: Dog {
    var age: Int
    init(name: String, age: Int) {
        self.age = age
        super.init(name: name + " jr.")
    }
    override var sound: String { super.sound.replacingOccurrences(of: "oo", with: "i") }
    override func speak(times n: Int) -> String { super.speak(times: n + age) }
}
import Foundation
let zoo: [Animal] = [Animal(name: "Thing"), Dog(), Puppy(name: "Bo", age: 1)]
for animal in zoo { print(animal.speak(times: 1), type(of: animal), type(of: animal).kind()) }
print(Puppy.kind(), Dog.kingdom, zoo.filter { $0 is Dog }.count, (zoo[2] as! Puppy).age, zoo[1] as? Puppy == nil)
print(zoo[2].speak(), zoo.map(\.sound))
