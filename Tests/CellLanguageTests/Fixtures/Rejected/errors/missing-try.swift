func risky() throws -> Int { 1 }
do { print(risky()) } catch { print(error) }
