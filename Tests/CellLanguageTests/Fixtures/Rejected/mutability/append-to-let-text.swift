let word = "abc"
word.append("d")
