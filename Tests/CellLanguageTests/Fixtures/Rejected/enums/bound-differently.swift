enum Token { case number(Int), text(String), word(String) }

func size(_ token: Token) -> Int {
    switch token {
    case .text(let x), .word(let x): return x.count
    case .number(let x), .text(let x): return x
    }
}
