struct LCG { var s: UInt64; mutating func next(_ n: Int) -> Int { s = s &* 6364136223846793005 &+ 1442695040888963407; return Int(s >> 33) % n } }
var random = LCG(s: 11)
let target = Array("HELLO")
let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
func fitness(_ g: [Character]) -> Int { zip(g, target).filter { $0 == $1 }.count }
func mutate(_ g: [Character]) -> [Character] {
    var g = g
    g[random.next(g.count)] = alphabet[random.next(alphabet.count)]
    return g
}
var population = (0..<20).map { _ in target.map { _ in alphabet[random.next(26)] } }
var generation = 0
while fitness(population[0]) < target.count, generation < 500 {
    generation += 1
    population.sort { fitness($0) > fitness($1) }
    let parents = population.prefix(5)
    population = parents + (0..<15).map { mutate(parents[$0 % 5]) }
    population.sort { (fitness($0), String($0)) > (fitness($1), String($1)) }
}
print(String(population[0]), generation, population.map(fitness).reduce(0, +))
