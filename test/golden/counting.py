# Counts down, and says where it is.
LIMIT = 3


def countDown(from_):
    steps = 0
    for i in range(from_, 0, -1):
        if i == LIMIT:
            print("at the limit")  # once
        elif i > LIMIT:
            print("still %d above it" % (i - LIMIT))
        else:
            print(i)
        steps += 1

    return steps


print(countDown(5))
