if Int("1") != _ { print(1) }
