func search(_ secret: Int, in range: ClosedRange<Int>) -> [Int] {
    var (low, high) = (range.lowerBound, range.upperBound)
    var guesses: [Int] = []
    while low <= high {
        let middle = (low + high) / 2
        guesses.append(middle)
        if middle == secret { break }
        if middle < secret { low = middle + 1 } else { high = middle - 1 }
    }
    return guesses
}
print(search(7, in: 1...10), search(1, in: 1...100).count, search(50, in: 1...100))
var attempts = 0
repeat { attempts += 1 } while attempts * attempts < 50
print(attempts)
