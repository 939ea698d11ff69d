enum Shape: CaseIterable { case circle(Double), point }
print(Shape.allCases.count)
