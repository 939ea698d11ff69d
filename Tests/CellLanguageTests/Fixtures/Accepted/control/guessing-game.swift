let secret = 37
var low = 1, high = 100, guesses = 0
repeat {
    let guess = (low + high) / 2
    guesses += 1
    switch guess {
    case secret: print("\(guess) is right after \(guesses) guesses")
    case ..<secret: print("\(guess) is too low"); low = guess + 1
    default: print("\(guess) is too high"); high = guess - 1
    }
    if guess == secret { break }
} while low <= high
for n in 1...15 {
    switch (n % 3, n % 5) {
    case (0, 0): print("FizzBuzz")
    case (0, _): print("Fizz")
    case (_, 0): print("Buzz")
    default: print(n)
    }
}
