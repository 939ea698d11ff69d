let name: String = "Ada"
let born: Int = 1815
let height: Float = 1.65
let isKnown: Bool = true
let initial: Character = "A"
let nothing: Int? = nil
let tags: [String] = ["maths", "poetry"]
let pair: (String, Int) = (name, born)
print(name, born, height, isKnown, initial, nothing as Any, tags, pair)
print(type(of: name), type(of: born), type(of: height), type(of: initial), type(of: nothing), type(of: tags), type(of: pair))
let inferred = [name: born]
print(inferred, inferred is [String: Int])
