// Bank with protocol extension defaults, property observers, static counters, access control
protocol Account: AnyObject { var owner: String { get }; var balance: Int { get set }; func withdraw(_ n: Int) throws }
enum BankError: Error, CustomStringConvertible {
    case insufficient(needed: Int, available: Int), frozen;
    var description: String {
        switch self {
        case let .insufficient(needed, available): "need \(needed), have \(available)";
        case .frozen: "frozen"
        }
    }
}
extension Account {
    func withdraw(_ n: Int) throws {
        guard balance >= n else { throw BankError.insufficient(needed: n, available: balance) }; balance -= n
    }
    func transfer(_ n: Int, to other: some Account) throws { try withdraw(n); other.balance += n }
}
class Basic: Account {
    static private(set) var opened = 0; let owner: String;
    var balance: Int {
        willSet { if newValue < 10 { print("\(owner) low: \(newValue)") } }
        didSet { history.append(balance - oldValue) }
    }; fileprivate(set) var history: [Int] = []
    init(_ o: String, _ b: Int) { owner = o; balance = b; Basic.opened += 1 }
}
final class Premium: Basic {
    var frozen = false; func withdraw(_ n: Int) throws { if frozen { throw BankError.frozen }; balance -= n }
}
let a = Basic("Ann", 100), p = Premium("Pat", 5)
do { try a.transfer(95, to: p); try p.transfer(200, to: a); try a.transfer(1000, to: p) } catch { print(error) }
p.frozen = true
do { try p.withdraw(1) } catch let e as BankError { print(e) } catch { print("?") }
do { try (p as Account).withdraw(1) } catch { print("dyn", error) }
print(a.balance, p.balance, a.history, p.history, Basic.opened)
