enum Weather { case sunny, cloudy, rainy(millimetres: Int) }
func advice(_ w: Weather) -> String {
    switch w {
    case .sunny: return "wear a hat"
    case .cloudy: return "take a coat"
    case .rainy(let mm) where mm > 10: return "stay at home"
    case .rainy: return "take an umbrella"
    }
}
for w in [Weather.sunny, .cloudy, .rainy(millimetres: 3), .rainy(millimetres: 20)] { print(w, "-", advice(w)) }
enum Size: Int, CaseIterable { case small = 1, medium, large }
for size in Size.allCases { print(size, size.rawValue) }
print(Size(rawValue: 3)!, Size(rawValue: 9) == nil, Size.small.rawValue < Size.large.rawValue)
