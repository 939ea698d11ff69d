enum VendingMachineError: Error { case invalidSelection, insufficientFunds(coinsNeeded: Int), outOfStock }
struct Item { var price: Int; var count: Int }
class VendingMachine {
    var inventory = ["Candy Bar": Item(price: 12, count: 7), "Chips": Item(price: 10, count: 0)]; var coins = 0
    func vend(itemNamed name: String) throws {
        guard let item = inventory[name] else { throw VendingMachineError.invalidSelection };
        guard item.count > 0 else { throw VendingMachineError.outOfStock };
        guard item.price <= coins else { throw VendingMachineError.insufficientFunds(coinsNeeded: item.price - coins) };
        coins -= item.price; var new = item; new.count -= 1; inventory[name] = new; print("Dispensing \(name)")
    }
}
let vm = VendingMachine(); vm.coins = 8
for name in ["Candy Bar", "Chips", "Gum"] {
    do { try vm.vend(itemNamed: name) } catch VendingMachineError.invalidSelection {
        print("Invalid")
    } catch VendingMachineError.outOfStock { print("Out") } catch VendingMachineError.insufficientFunds(let n) {
        print("need \(n)")
    }
}
func nourish(with item: String) throws {
    do { try vm.vend(itemNamed: item) } catch is VendingMachineError { print("couldn't") }
}
do { try nourish(with: "Beet") } catch { print("unexpected") }
func eat(item: String) throws {
    do { try vm.vend(itemNamed: item) } catch VendingMachineError.invalidSelection, VendingMachineError
        .insufficientFunds, VendingMachineError.outOfStock
    { print("one of three") }
}
try eat(item: "Chips"); vm.coins = 20; try vm.vend(itemNamed: "Candy Bar");
print(vm.inventory["Candy Bar"]!.count, vm.coins)
let x = try? vm.vend(itemNamed: "No"); print(x as Any)
