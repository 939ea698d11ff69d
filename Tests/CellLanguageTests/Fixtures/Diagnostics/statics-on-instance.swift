struct Rate {
    static let usual = 0.1
    static func halved(_ rate: Double) -> Double { rate / 2 }
    func value() -> Double { usual }
    func half() -> Double { halved(1) }
}
enum Phase {
    case warm, cold
    func next() -> Phase { cold }
}
