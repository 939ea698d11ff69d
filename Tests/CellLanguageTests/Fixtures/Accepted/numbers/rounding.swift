let values = [2.4, 2.5, 2.6, -2.5, 3.5, -0.4]
for value in values {
    print(value.rounded(), value.rounded(.down), value.rounded(.up), value.rounded(.towardZero))
}
print(2.5.rounded(.toNearestOrEven), 3.5.rounded(.toNearestOrEven))
print(2.5.rounded(.awayFromZero), (-2.1).rounded(.awayFromZero))
var x = 1.7
x.round()
print(x)
print((1.23456 * 100).rounded() / 100)
