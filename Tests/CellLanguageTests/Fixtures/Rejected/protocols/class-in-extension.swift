protocol Watcher: AnyObject {
    func see()
}

enum Eye { case open }

extension Eye: Watcher {
    func see() { print("seen") }
}

Eye.open.see()
