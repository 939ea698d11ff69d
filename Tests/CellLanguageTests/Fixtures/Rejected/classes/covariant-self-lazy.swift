class Node { lazy var me: Self = self }
