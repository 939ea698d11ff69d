extension String {
    init(n: Int) {}
}

print(String(n: 1))
