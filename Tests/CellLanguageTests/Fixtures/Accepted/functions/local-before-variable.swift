func outer(_ n: Int) -> Int {
    func helper(_ k: Int) -> Int { k * scale + (k > 0 ? helper(k - 1) : 0) }
    let scale = n
    return helper(3)
}
print(outer(2))
func counting() {
    var count = 0
    func step() { count += 1; log() }
    func log() { print(count, name) }
    let name = "x"
    step()
    step()
}
counting()
