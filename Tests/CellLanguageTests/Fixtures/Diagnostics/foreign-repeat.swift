let x = 3
repeat { print(1) } until x == 3
do { print(1) } while x < 3
