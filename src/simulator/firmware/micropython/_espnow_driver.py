# The driver below espnow: errors by name, and waiting for packets and for acknowledgements.
import binascii

import _kernel
from _board import clock, espnow as _radio

ADDR_LEN = 6
KEY_LEN = 16

_ETIMEDOUT = 116
_ERROR_NAMES = ("", "NOT_INIT", "ARG", "NO_MEM", "FULL", "NOT_FOUND", "INTERNAL", "EXIST", "IF", "CHAN")
NOT_INIT = 1
ARG = 2
NO_MEM = 3
NOT_FOUND = 5
_ACK_TIMEOUT_MS = 100
_RETRY_MS = 2000
_DEFAULT_TIMEOUT_MS = 300000

active = _radio.active
is_multicast = _radio.is_multicast
_take_packet = _radio.take_packet
_outstanding = _radio.outstanding


def fail(status):
    raise OSError(-12388 - status, "ESP_ERR_ESPNOW_" + _ERROR_NAMES[status])


def check(status):
    if status:
        fail(status)


def need_active():
    if not active():
        fail(NOT_INIT)


def hex_of(data):
    return binascii.hexlify(data).decode()


def mac_of(mac):
    if isinstance(mac, str):
        mac = mac.encode()
    if len(mac) != ADDR_LEN:
        raise ValueError("ESPNow: invalid mac address")
    return hex_of(mac)


def key_of(key):
    if isinstance(key, str):
        key = key.encode()
    if len(key) != KEY_LEN:
        raise ValueError("ESPNow: invalid lmk or pmk length")
    return hex_of(key)


class State:
    # What all ESPNow objects share: the driver is there once.
    timeout_ms = _DEFAULT_TIMEOUT_MS
    handler = 0
    peers_table = {}
    addresses = {}


def peer_bytes(mac):
    # The same bytes object for a peer each time, as the peers table's keys are.
    known = State.addresses.get(mac)
    if known is None:
        known = binascii.unhexlify(mac)
        State.addresses[mac] = known
    return known


def wait_for_packet(timeout_ms):
    _kernel.dispatch()
    packet = _take_packet()
    if packet is not None:
        return packet
    patient = timeout_ms is None and State.timeout_ms == _DEFAULT_TIMEOUT_MS
    if timeout_ms is None:
        timeout_ms = State.timeout_ms
    if timeout_ms == 0:
        return None
    deadline = clock.deadline_ms(timeout_ms)
    passed = False
    while not passed:
        passed = _kernel.wait(deadline, patient)
        packet = _take_packet()
        if packet is not None:
            if not passed:
                clock.drop(deadline)
            return packet
    return None


def wait_for_responses():
    if not _outstanding():
        return
    deadline = clock.deadline_ms(_ACK_TIMEOUT_MS)
    while _outstanding():
        if _kernel.wait(deadline):
            if _outstanding():
                raise OSError(_ETIMEDOUT)
            return
    clock.drop(deadline)


def transmit(mac, data):
    status = _radio.send(mac, data)
    if status == NO_MEM:
        deadline = clock.deadline_ms(_RETRY_MS)
        passed = False
        while status == NO_MEM and not passed:
            passed = _kernel.wait(deadline)
            status = _radio.send(mac, data)
        if not passed:
            clock.drop(deadline)
    check(status)
