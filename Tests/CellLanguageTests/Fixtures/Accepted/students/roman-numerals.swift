let table: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
    (5, "V"), (4, "IV"), (1, "I"),
]
func roman(_ n: Int) -> String {
    var (left, text) = (n, "")
    for (value, letters) in table {
        while left >= value {
            text += letters
            left -= value
        }
    }
    return text
}
func number(_ text: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    var total = 0, previous = 0
    for letter in text.reversed() {
        guard let value = values[letter] else { return nil }
        total += value < previous ? -value : value
        previous = max(previous, value)
    }
    return total
}
for n in [4, 9, 44, 1994, 2024] { print(n, roman(n), number(roman(n)) == n) }
print(number("abc") as Any, (1...5).map(roman))
