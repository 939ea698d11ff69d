var n = 3
print(isKnownUniquelyReferenced(&n))
