let ops = [(+)]
