switch 3 { case (1, 2): print("x"); default: break }
