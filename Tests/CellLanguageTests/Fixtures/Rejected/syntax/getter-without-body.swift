struct Box { var size: Int { get } }
