// Of a class, `+=` may change what the object holds: the variable stays what it is.
final class Total {
    var sum: Double
    init(_ sum: Double) { self.sum = sum }
    static func += (total: Total, value: Double) { total.sum += value }
    static func * (a: Total, b: Total) -> Total { Total(a.sum * b.sum) }
    static func *= (a: inout Total, b: Total) { a = a * b }
}

let total = Total(1)
total += 2
let totals = [total, Total(5)]
totals[1] += 0.5
print(total.sum, totals[1].sum)
var other = total
other *= totals[1]
print(other.sum, total.sum)
