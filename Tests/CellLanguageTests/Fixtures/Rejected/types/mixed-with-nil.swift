let xs = [1, nil, "a"]
