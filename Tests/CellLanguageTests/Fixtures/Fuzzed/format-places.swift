print(String(format: "%.1497807161331f", 0.25))
// ----
print(String(format: "%99999999d %-99999999d", 1, 2))
