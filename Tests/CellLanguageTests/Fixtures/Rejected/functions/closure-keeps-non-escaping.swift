func f(_ k: () -> Int) { let later: () -> Int = { k() } ; print(later()) }
