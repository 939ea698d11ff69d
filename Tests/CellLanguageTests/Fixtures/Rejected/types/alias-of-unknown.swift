typealias Number = Nonsense

print("alias")
