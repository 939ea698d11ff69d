enum Weekday: Int, CaseIterable { case monday, tuesday, sunday = 6 }
let today = Weekday.sunday
switch today {
case .monday, .tuesday: print("work")
case .sunday: print("rest", today.rawValue)
}
let optionalDay: Weekday? = .tuesday
switch optionalDay {
case .monday: print("monday")
case .tuesday: print("tuesday")
case .some(let other): print(other)
case nil: print("none")
}
print(optionalDay == .tuesday, optionalDay != nil)
switch (today, optionalDay) {
case (.sunday, .some(.tuesday)): print("both")
default: print("else")
}
