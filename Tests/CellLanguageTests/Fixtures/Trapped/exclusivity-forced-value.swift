class Game {
    var players = ["a": 1, "b": 2]
    func play() {
        for (name, _) in players { players[name, default: 0] += players.count }; print(players.values.sorted())
    }
    func up(_ v: inout Int) { v += players.count }
    func bad() { up(&players["a"]!) }
}
let g = Game(); g.play(); print("s"); g.bad()
