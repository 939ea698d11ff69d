var i = 3
i--
