while nil { }
