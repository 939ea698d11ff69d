let subtract = { (number: inout Int, by: Int) in number -= by }
var number = 9
subtract(&number, 2)
print(number)

let triple: (inout Int) -> Void = { $0 *= 3 }
triple(&number)
print(number)

// A closure's body may declare a name anew that is a parameter's.
let rows = [[1, 2], [3]]
print(rows.map { row in
    var row = row
    row.removeLast()
    return row
})

// A global closure may call itself.
let fib: (Int) -> Int = { $0 < 2 ? $0 : fib($0 - 1) + fib($0 - 2) }
print(fib(10))
let countDown: (Int) -> Void = { n in
    if n > 0 {
        print(n)
        countDown(n - 1)
    }
}
countDown(2)
