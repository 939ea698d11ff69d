class Holder {
    var list = [1]
    func get() -> [Int]
}
let holder = Holder()
print(holder.get())
