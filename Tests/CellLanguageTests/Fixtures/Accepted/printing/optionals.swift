let some: Int? = 5
let none: Int? = nil
let text: String? = "hi"
print(some as Any, none as Any, text as Any)
print([some, none], [text])
let nested: Int?? = .some(nil)
print(nested as Any)
let deep: Int?? = 3
print(deep as Any)
print("\(String(describing: some)) \(String(describing: none))")
print((some, text))
