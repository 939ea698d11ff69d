struct Deck {
    enum Suit: String, CaseIterable { case hearts = "♥", spades = "♠" }
    struct Card: CustomStringConvertible {
        let suit: Suit, rank: Int
        var description: String { "\(suit.rawValue)\(rank)" }
    }
    var cards: [Card] = Suit.allCases.flatMap { suit in (1...3).map { Card(suit: suit, rank: $0) } }
    mutating func deal() -> Card? { cards.popLast() }
}
var deck = Deck()
print(deck.cards)
print(deck.deal()!, deck.cards.count)
let card = Deck.Card(suit: .hearts, rank: 9)
print(card, Deck.Suit.spades)
