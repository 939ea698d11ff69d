struct Box { var size: Int { get { 1 } set } }
