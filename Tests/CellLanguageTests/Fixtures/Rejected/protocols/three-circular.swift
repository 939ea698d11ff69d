protocol P: Q {}
protocol Q: R {}
protocol R: P {}

print("circular")
