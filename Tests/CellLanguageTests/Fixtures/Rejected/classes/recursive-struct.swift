struct Node { var value = 1; var next: Node? }
print(Node())
