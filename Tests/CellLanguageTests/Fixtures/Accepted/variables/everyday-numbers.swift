let radius = 2.5
let pi = 3.14159
let area = pi * radius * radius
print("Area:", area)
var count = 10
count -= 3
count *= 2
print("Count:", count, "half:", count / 2, "rest:", count % 4)
let average = Double(90 + 85 + 77) / 3
print("Average:", average, "rounded:", average.rounded(), "int:", Int(average))
let isPassing = average >= 60 && count > 5
print("Passing:", isPassing)
let temperature = -3.5
print(temperature < 0 ? "freezing" : "fine", abs(temperature), -temperature)
