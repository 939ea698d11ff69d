class Model {
    var w = [0.5, 1]; var step = 0
    func update(_ v: inout Double) { step += 1; v -= 0.1 }
    func train() { for i in w.indices { update(&w[i]) } }
}
let m = Model(); m.train(); print(m.w, m.step)
