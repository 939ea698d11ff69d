print(squareRoot2(4))
