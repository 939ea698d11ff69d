struct Account {
    let owner: String
    private(set) var balance = 0.0
    private let limit = 100.0
    private static var made = 0
    init(owner: String) {
        self.owner = owner
        Self.made += 1
    }
    mutating func add(_ amount: Double) { balance = min(limit, balance + amount) }
    static func count() -> Int { made }
}

extension Account {
    private var isFull: Bool { balance == limit }
    func describe() -> String { "\(owner) \(balance) \(isFull)" }
}

struct Counter {
    private var n = 0
    mutating func next() -> Int {
        n += 1
        return n
    }
    static func starting(at n: Int) -> Counter { Counter(n: n) }
}

class Shared {
    static let only = Shared()
    private init() {}
    var value = 3
}

var account = Account(owner: "Ada")
account.add(70)
account.add(70)
print(account.describe(), Account.count())
var counter = Counter()
_ = counter.next()
print(counter.next())
var other = Counter.starting(at: 10)
print(other.next(), Shared.only.value)
