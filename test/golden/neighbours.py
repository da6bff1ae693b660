from espnow import ESPNow
from time import ticks_diff, ticks_ms

BROADCAST = b'\xff\xff\xff\xff\xff\xff'


# Counts what each neighbour sends.
class Neighbours:
    def __init__(self, radio, every=10):
        self.seen = {}
        self.radio = radio
        self.every = every

    def listen(self, ms):
        start = ticks_ms()
        while ticks_diff(ticks_ms(), start) < ms:
            mac, msg = self.radio.recv(100)
            if not msg:
                continue
            key = mac.hex()
            count = self.seen.get(key, 0) + 1  # this message included
            self.seen[key] = count
            if count % self.every == 0:
                print("%s: %d messages, last %s" % (key, count, msg.decode()))


radio = ESPNow()
radio.active(True)
radio.add_peer(BROADCAST)
Neighbours(radio).listen(1000)
