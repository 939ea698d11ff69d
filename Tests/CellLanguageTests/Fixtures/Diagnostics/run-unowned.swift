final class Owner {
    let name = "Ann"
}
final class Pet {
    unowned let owner: Owner
    init(_ owner: Owner) { self.owner = owner }
}
func orphan() -> Pet {
    let owner = Owner()
    return Pet(owner)
}
let pet = orphan()
print("made")
print(pet.owner.name)
