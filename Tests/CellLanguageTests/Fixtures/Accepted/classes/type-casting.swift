class Media { let title: String; init(_ title: String) { self.title = title } }
class Song: Media { var artist = "someone" }
class Film: Media { var director = "somebody" }
let library: [Media] = [Song("One"), Film("Two"), Song("Three"), Media("Four")]
var songs = 0
for item in library {
    if let song = item as? Song { songs += 1; print(song.title, "by", song.artist) }
    else if item is Film { print(item.title, "is a film") }
    else { print(item.title) }
}
print(songs)
for item in library {
    switch item {
    case let film as Film: print("film", film.director)
    case is Song: print("song")
    default: print("media")
    }
}
let any: [Any] = [1, 2.5, "s", Song("x"), [1], (1, 2)]
for value in any {
    switch value {
    case let n as Int: print("int", n)
    case let d as Double where d > 2: print("double", d)
    case let s as String: print("string", s)
    case let m as Media: print("media", m.title)
    case let list as [Int]: print("list", list)
    default: print("other")
    }
}
