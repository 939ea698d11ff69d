var a = [[1, 2], [3, 4]]; var k = 0;
a[k][k] = {
    k = 1; return 9
}(); print(a, k)
