from radio.frame import frame

hello = frame("hello", 2)
print("%s %d" % (hello.text, hello.count))
