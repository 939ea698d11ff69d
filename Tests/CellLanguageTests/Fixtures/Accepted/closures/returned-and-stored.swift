struct Button {
    var title: String
    var onTap: (String) -> String = { "nothing for \($0)" }
    var onHold: (() -> Void)?
}
var button = Button(title: "OK")
print(button.onTap("me"))
button.onTap = { "tapped by \($0)" }
print(button.onTap("you"))
button.onHold?()
button.onHold = { print("held") }
button.onHold?()
class Emitter {
    private var listeners: [(Int) -> Void] = []
    func listen(_ listener: @escaping (Int) -> Void) { listeners.append(listener) }
    func emit(_ value: Int) { listeners.forEach { $0(value) } }
}
let emitter = Emitter()
var received: [Int] = []
emitter.listen { received.append($0) }
emitter.listen { received.append($0 * 100) }
emitter.emit(1)
emitter.emit(2)
print(received)
