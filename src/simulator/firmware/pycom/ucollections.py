from collections import namedtuple, deque
