enum Shape: Int {
}

print("empty")
