struct Point { init(x: Int) }
