let a = _
