print(String(format: "%5.1f of %y", 0.5, 7))
