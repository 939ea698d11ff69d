let x = 3
try {
    print(x)
} catch {
    print(error)
}
