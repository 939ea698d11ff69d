protocol P: Q {}
protocol Q: P {}

print("circular")
