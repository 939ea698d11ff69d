func five() -> Int {
}
print(five())
