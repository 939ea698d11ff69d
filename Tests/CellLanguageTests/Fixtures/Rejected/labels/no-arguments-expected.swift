func hello() { print("hello") }
hello("you")
