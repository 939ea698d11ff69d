var a = [1, 2, 3]
a.removeSubrange(5...)
