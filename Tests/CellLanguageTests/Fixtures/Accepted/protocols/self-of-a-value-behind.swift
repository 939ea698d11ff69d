protocol Animal { var name: String { get }; func sound() -> String; static var legs: Int { get } }
extension Animal { static var legs: Int { 4 }; func intro() -> String { "\(name) says \(sound()) on \(Self.legs) legs" } }
struct Cat: Animal { let name = "Tom"; func sound() -> String { "meow" } }
struct Bird: Animal { let name = "Tweety"; func sound() -> String { "tweet" }; static let legs = 2 }
for a in [Cat(), Bird()] as [any Animal] { print(a.intro(), type(of: a).legs, type(of: a)) }
func loud<T: Animal>(_ t: T) -> String { t.sound().uppercased() + String(T.legs) }
let x: any Animal = Bird()
print(loud(x), loud(Cat()))
