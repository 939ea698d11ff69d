class Lamp {
    func light(_ n: Int) -> Int { n }
    func light(_ m: Int) -> Int { m + 1 }
}

print(Lamp().light(1))
