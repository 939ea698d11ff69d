let name = "x"
print(name ? 1 : 2)
