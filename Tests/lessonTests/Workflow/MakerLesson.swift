/// A lesson that makes a file for others.
enum MakerLesson {
    static let text = """
        ---
        title: Maker
        ---

        ```swift
        //| produces: net.safetensors
        let model = Sequential(input: [2]) { Dense(3) }
        try model.save("net.safetensors")
        ```

        """
}
