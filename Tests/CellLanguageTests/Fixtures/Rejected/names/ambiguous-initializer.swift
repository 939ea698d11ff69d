let f = String.init
