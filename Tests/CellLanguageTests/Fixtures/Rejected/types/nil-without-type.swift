let thing = nil
print(thing as Any)
