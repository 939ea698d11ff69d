protocol Watcher: AnyObject {
    func see()
}

struct Person: Watcher {
    func see() { print("seen") }
}

Person().see()
