class Frame:
    def __init__(self, text, count):
        self.text = text
        self.count = count


# A frame that says it so many times.
def frame(text, count):
    return Frame(text + "!", count)
