enum Edge: Int { case least = -9223372036854775808, most = 9223372036854775807 }
print(Edge.least.rawValue, Edge.most.rawValue, Edge(rawValue: Int.min) == .least)
