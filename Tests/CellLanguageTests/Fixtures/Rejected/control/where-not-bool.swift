for i in 1...3 where i { print(i) }
