fatalError("this far")
