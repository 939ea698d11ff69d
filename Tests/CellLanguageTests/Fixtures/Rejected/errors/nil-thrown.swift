throw nil
