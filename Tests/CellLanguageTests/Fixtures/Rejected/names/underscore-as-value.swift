print(_)
