enum Planet: Int { case mercury = 1, venus, earth, mars = 10, jupiter }
print(Planet.earth.rawValue, Planet.jupiter.rawValue)
print(Planet(rawValue: 2)!, Planet(rawValue: 99) as Any)
enum Suit: String { case hearts, spades = "S" }
print(Suit.hearts.rawValue, Suit(rawValue: "S")!, Suit(rawValue: "spades") == nil)
enum Ratio: Double { case half = 0.5, whole = 1 }
print(Ratio.half.rawValue, Ratio(rawValue: 1.0)!)
enum Letter: Character { case a = "a", b = "b" }
print(Letter.b.rawValue, Letter(rawValue: "a")!)
print(Planet.venus == .venus, Planet.venus != .mars)
print([Planet.mars, .earth].map(\.rawValue).sorted())
