protocol Source { associatedtype Item; func next() -> Item }
struct Any1: Source { func next<X>() -> X { fatalError() } }
protocol Sink { associatedtype Item; func put(_ item: Item) }
struct All: Sink { func put<X>(_ item: X) {} }
