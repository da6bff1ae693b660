# The state of a motor.
class State:
    Stopped = 0
    Running = 5
    Failed = 6


State._names = {0: "Stopped", 5: "Running", 6: "Failed"}


class Colour:
    Red = "red"
    Green = "green"


def describe(state):
    return "%s %d" % (State._names.get(state), state)


print("%s %s %d" % (describe(State.Running), Colour.Green, 1 | 2))


class Motor:
    steps = 200
    position = 0

    @staticmethod
    def turn(by):
        Motor.position = (Motor.position + by) % Motor.steps
        return Motor.position

    class Limits:
        speed = 5


print("%d %d %d" % (Motor.turn(150), Motor.turn(100), Motor.Limits.speed))
