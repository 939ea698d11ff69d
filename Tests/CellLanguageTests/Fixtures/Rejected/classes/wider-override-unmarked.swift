class Animal {
    func meet(_ other: Animal) {}
    func eat(_ food: Int) {}
    func play(_ game: (Int?) -> Void) {}
}
class Dog: Animal {
    func meet(_ other: Animal?) {}
    func eat(_ food: Int?) {}
    func play(_ game: (Int) -> Void) {}
}
