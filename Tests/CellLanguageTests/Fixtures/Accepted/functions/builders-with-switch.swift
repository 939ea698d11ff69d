@resultBuilder
struct Lines {
    static func buildExpression(_ line: String) -> [String] { [line] }
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildEither(first: [String]) -> [String] { first.map { "1" + $0 } }
    static func buildEither(second: [String]) -> [String] { second.map { "2" + $0 } }
}

enum Kind: CaseIterable { case small, middle, large }

func lines(@Lines _ content: () -> [String]) -> [String] { content() }

for kind in Kind.allCases {
    print(lines {
        "start"
        switch kind {
        case .small: "s"
        case .middle:
            "m"
            "mm"
        case .large: "l"
        }
        if kind == .small { "yes" } else { "no" }
    })
}

@resultBuilder
struct Joined {
    static func buildPartialBlock(first: Int) -> [Int] { [first] }
    static func buildPartialBlock(accumulated: [Int], next: Int) -> [Int] { accumulated + [next * 10] }
}

func joined(@Joined _ content: () -> [Int]) -> [Int] { content() }

print(joined { 1; 2; 3 })
print(joined { 7 })
