func take(_ text: String?) {}
take(nil as Int?)
let text: String? = (nil as Int?)
