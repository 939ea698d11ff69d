private struct Hidden {}
enum E { case a(Hidden) }
