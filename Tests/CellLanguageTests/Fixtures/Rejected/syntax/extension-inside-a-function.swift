func f() { extension Int {} }
