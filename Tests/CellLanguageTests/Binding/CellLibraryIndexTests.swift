import Testing

@testable import CellLanguage

private struct Coin: HostValue, Equatable {
    var bias: Double
    var tosses = 0

    mutating func toss(_ bits: UInt64) -> Bool {
        tosses += 1
        return Double(bits >> 11) * 0x1p-53 < bias
    }
}

@Suite struct CellLibraryIndexTests {
    @Test func `declarations are indexed by base name without being parsed`() {
        let library = CellLibraryIndex()
        library.function("func double(_ x: Double) -> Double", "Twice a number.") { call in
            let x: Double = call[0]
            return 2 * x
        }
        library.function("@discardableResult func shout(_ text: String)", "Says it.") { call in
            _ = call[0] as String
        }
        library.function("func == (left: Coin, right: Coin) -> Bool", "Same bias.") { call in
            (call[0] as Coin) == call[1]
        }
        library.type("struct Coin: Equatable", Coin.self, "A coin that remembers its throws.") { type in
            type.member("init(bias: Double = 0.5)", "Heads with this probability.") { call in Coin(bias: call[0]) }
            type.member("mutating func toss() -> Bool", "Throws it.") { call in
                call.mutateReceiver(as: Coin.self) { $0.toss(call.nextRandom()) }
            }
            type.member("var tosses: Int { get }", "How often it was thrown.") { $0.receiver(Coin.self).tosses }
        }
        #expect(library.names == ["==", "Coin", "double", "shout"])
        #expect(library.types["Coin"]?.memberNames == ["init", "toss", "tosses"])
        #expect(library.help(for: "double").first?.help == "Twice a number.")
    }
}
