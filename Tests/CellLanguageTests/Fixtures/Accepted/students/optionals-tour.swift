let inputs = ["12", "x", "", "-7", "3.5"]
for input in inputs {
    if let n = Int(input) { print("whole", n) }
    else if let x = Double(input) { print("decimal", x) }
    else { print("nothing in \"\(input)\"") }
}
struct Person { var name: String; var pet: Pet? }
struct Pet { var name: String; var age: Int? }
var ann: Person? = Person(name: "Ann", pet: Pet(name: "Rex", age: nil))
print(ann?.pet?.age as Any, ann?.pet?.name.count ?? 0, ann?.pet?.age ?? -1)
ann?.pet?.age = 3
ann?.pet?.age? += 1
print(ann!.pet!.age!, (ann?.pet).map { $0.name } ?? "none")
ann?.pet = nil
print(ann?.pet?.name.uppercased() ?? "no pet", ann != nil)
let maybe: Int?? = .some(nil)
print(maybe == nil, maybe as Any, inputs.compactMap { Int($0) }, inputs.first.flatMap { Int($0) }!)
guard let last = inputs.last, let value = Double(last) else { fatalError() }
print(last, value)
switch ann?.name { case "Ann"?: print("it is Ann"); case let other?: print(other); case nil: print("nobody") }
