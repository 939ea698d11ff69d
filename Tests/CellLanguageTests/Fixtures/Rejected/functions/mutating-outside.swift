mutating func help() { print("help") }

help()
