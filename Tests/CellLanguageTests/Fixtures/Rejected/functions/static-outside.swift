static func help() { print("help") }

help()
