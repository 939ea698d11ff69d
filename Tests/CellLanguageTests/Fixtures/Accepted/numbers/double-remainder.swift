print(7.5.truncatingRemainder(dividingBy: 2))
print((-7.5).truncatingRemainder(dividingBy: 2))
print(7.5.remainder(dividingBy: 2))
print(5.0.truncatingRemainder(dividingBy: 0))
print(1.0.truncatingRemainder(dividingBy: 0.1))
var angle = 725.0
angle.formTruncatingRemainder(dividingBy: 360)
print(angle)
