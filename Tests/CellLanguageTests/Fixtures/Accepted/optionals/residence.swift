// Swift book style: subscripts, inheritance, ARC, chaining
class Residence {
    var rooms: [Room] = []; var numberOfRooms: Int { rooms.count };
    subscript(i: Int) -> Room {
        get { rooms[i] }
        set { rooms[i] = newValue }
    }; func printNumberOfRooms() { print("The number of rooms is \(numberOfRooms)") }; var address: Address?
}
class Room { let name: String; init(name: String) { self.name = name } }
class Address {
    var buildingName: String?; var street: String?;
    func buildingIdentifier() -> String? {
        if let b = buildingName { return b } else if let s = street { return "s" + s } else { return nil }
    }
}
class Person { var residence: Residence? }
let john = Person()
if let c = john.residence?.numberOfRooms { print(c) } else { print("unable") }
func make() -> Address { print("called"); let a = Address(); a.street = "Main"; return a }
john.residence?.address = make()
print(john.residence?.printNumberOfRooms() == nil, (john.residence?.address = make()) == nil)
john.residence = Residence(); john.residence?.rooms.append(Room(name: "Kitchen"));
john.residence?[0] = Room(name: "Hall")
print(john.residence?[0].name ?? "-", john.residence?.rooms.first?.name.count as Any)
john.residence?.address = make()
print(john.residence?.address?.buildingIdentifier()?.hasPrefix("s") as Any)
var scores = ["Dave": [86, 82], "Bev": [79]]
scores["Dave"]?[0] = 91; scores["Bev"]?[0] += 1; scores["Brian"]?[0] = 72
print(scores.sorted { $0.key < $1.key }.map { "\($0)" })
