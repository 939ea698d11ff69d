class Address { var street: String?; var number = 1; func label() -> String { "\(street ?? "?") \(number)" } }
class Person { var address: Address?; var friends: [Person] = []; var best: Person? { friends.first } }
let ann = Person(), bob = Person()
print(ann.address?.street?.count as Any)
ann.address = Address()
print(ann.address?.street as Any, ann.address?.label() as Any)
ann.address?.street = "Main"
ann.address?.number += 41
print(ann.address?.label() ?? "none", ann.address!.street!.uppercased())
bob.address?.number = 5
print(bob.address == nil, (bob.address?.number = 7) == nil)
bob.friends = [ann]
print(bob.best?.address?.street ?? "-", bob.best?.best?.address?.street ?? "-")
print(bob.friends.first?.address?.number.isMultiple(of: 2) as Any)
var grid: [[Int]]? = [[1, 2], [3]]
grid?[0].append(9)
grid?[1][0] *= 10
print(grid!, grid?.last?.first ?? 0)
