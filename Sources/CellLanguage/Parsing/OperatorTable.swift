/// The infix operators that cells know and how tightly they bind.
struct OperatorTable: Equatable {
    enum Associativity { case left, right, none }

    struct Group: Equatable {
        let name: String
        let rank: Double
        let associativity: Associativity
        let isAssignment: Bool
        /// The groups that bind less tightly, however far below.
        var lower: Set<String> = []

        /// Whether it is said which of the two binds more tightly.
        func isOrdered(against other: Group) -> Bool {
            name == other.name || lower.contains(other.name) || other.lower.contains(name)
        }
    }

    private var groups: [String: Group] = [:]
    private var infix: [String: String] = [:]
    private var prefix: Set = ["-", "+", "~", "!", "...", "..<", "++", "--"]
    private var postfix: Set = ["...", "++", "--"]

    static let standard = OperatorTable()

    private init() {
        add(
            "AssignmentPrecedence", 1, .right,
            ["=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=", "&*="])
        add("FunctionArrowPrecedence", 2, .right, ["->"])
        add("TernaryPrecedence", 3, .right, ["?:"])
        add("DefaultPrecedence", 4, .none, [])
        add("LogicalDisjunctionPrecedence", 5, .left, ["||"])
        add("LogicalConjunctionPrecedence", 6, .left, ["&&"])
        add(
            "ComparisonPrecedence", 7, .none,
            ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".<", ".<=", ".>", ".>=", ".==", ".!="])
        add("NilCoalescingPrecedence", 8, .right, ["??"])
        // Without an associativity in Swift's declarations; yet `nil as Int? as Any` is read from the left.
        add("CastingPrecedence", 9, .left, ["as", "is"])
        add("RangeFormationPrecedence", 10, .none, ["..<", "..."])
        add("AdditionPrecedence", 11, .left, ["+", "-", "&+", "&-", "|", "^"])
        add("MultiplicationPrecedence", 12, .left, ["*", "/", "%", "&*", "&"])
        add("BitwiseShiftPrecedence", 13, .none, ["<<", ">>", "&<<", "&>>"])
    }

    private mutating func add(_ name: String, _ rank: Double, _ associativity: Associativity, _ operators: [String]) {
        var lower = Set(groups.values.filter { $0.rank < rank }.map(\.name))
        // What has no group of its own is only ordered against what stands below it.
        if rank > 4 { lower.remove("DefaultPrecedence") }
        groups[name] = Group(
            name: name, rank: rank, associativity: associativity, isAssignment: rank == 1, lower: lower)
        for op in operators { infix[op] = name }
    }

    func group(of op: String) -> Group? {
        infix[op].flatMap { groups[$0] }
    }

    func isUnary(_ op: String, isPrefix: Bool) -> Bool { isPrefix ? prefix.contains(op) : postfix.contains(op) }

    func isInfix(_ op: String) -> Bool { infix[op] != nil }

    func hasGroup(_ name: String) -> Bool { groups[name] != nil }

    mutating func declareUnary(_ op: String, isPrefix: Bool) {
        if isPrefix { prefix.insert(op) } else { postfix.insert(op) }
    }

    mutating func declare(_ op: String, group: String?) -> Bool {
        let group = group ?? "DefaultPrecedence"
        infix[op] = group
        return groups[group] != nil
    }

    /// A group of the cell's own: between those that it names.
    mutating func declare(_ declared: PrecedenceGroup) {
        let above = declared.higherThan.compactMap { groups[$0]?.rank }.max()
        let below = declared.lowerThan.compactMap { groups[$0]?.rank }.min()
        let next = above.map { above in groups.values.map(\.rank).filter { $0 > above }.min() ?? above + 1 }
        let previous = below.map { below in groups.values.map(\.rank).filter { $0 < below }.max() ?? below - 1 }
        let low = above ?? previous ?? 3
        let high = below ?? next ?? 5
        let lower = Set(declared.higherThan).union(declared.higherThan.flatMap { groups[$0]?.lower ?? [] })
        groups[declared.name] = Group(
            name: declared.name, rank: (low + high) / 2, associativity: declared.associativity,
            isAssignment: declared.isAssignment, lower: lower)
        for (name, group) in groups
        where declared.lowerThan.contains(where: { $0 == name || group.lower.contains($0) }) {
            groups[name]?.lower.formUnion(lower.union([declared.name]))
        }
    }
}

struct PrecedenceGroup {
    var name: String
    var higherThan: [String] = []
    var lowerThan: [String] = []
    var associativity = OperatorTable.Associativity.none
    var isAssignment = false
}
