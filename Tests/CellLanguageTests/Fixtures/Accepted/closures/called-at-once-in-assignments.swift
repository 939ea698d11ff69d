var a = [[1]]; var k = 0;
a[0] = {
    k = 1; return []
}(); print(a, k)
