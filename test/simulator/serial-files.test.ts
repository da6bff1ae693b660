import { FileError } from "../../src/simulator/filesystem/errors";
import { FileStore } from "../../src/simulator/filesystem/store";
import { printed } from "./helpers.js";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** What a Python program prints that tries each expression or statement and shows the error it gets. */
const attempts = (lines: readonly string[]): string =>
  [
    "import os",
    "def attempt(action):",
    "    try:",
    "        print(action())",
    "    except OSError as error:",
    "        print('errno', error.errno)",
    "    except ValueError:",
    "        print('ValueError')",
    ...lines.map((line) => (line.startsWith("!") ? line.slice(1) : `attempt(lambda: ${line})`)),
  ].join("\n");

describe("the store", () => {
  const number = (action: () => void): number => {
    try {
      action();
    } catch (error) {
      if (error instanceof FileError) return error.number;
      throw error;
    }
    return 0;
  };

  it("tells of every change, in an order that never loses a renamed file", () => {
    const changes: string[] = [];
    const store = new FileStore((path, content) => changes.push(`${path} ${content === "removed" ? "-" : "+"}`));
    store.makeFolder("/a");
    store.write("a/x.py", text("1"));
    store.rename("a", "b");
    expect(changes).toEqual(["a +", "a/x.py +", "b +", "b/x.py +", "a/x.py -", "a -"]);
    expect(new TextDecoder().decode(store.read("/b/x.py"))).toBe("1");
  });

  it("is full when its blocks are used up, and has room again", () => {
    const store = new FileStore(undefined, undefined, 6);
    store.write("a", new Uint8Array(3 * 4096));
    expect(store.space()).toEqual({ blockBytes: 4096, total: 6, free: 1 });
    expect(number(() => store.write("b", new Uint8Array(4097)))).toBe(28);
    expect(number(() => store.write("a", new Uint8Array(4 * 4096)))).toBe(0);
    store.remove("a");
    expect(number(() => store.write("b", new Uint8Array(4097)))).toBe(0);
  });

  it("refuses what littlefs refuses", () => {
    const store = new FileStore();
    store.preload("lib/deep/x.py", text("x"));
    expect(store.list("/").map(({ name }) => name)).toEqual(["lib"]);
    expect(number(() => store.remove("lib"))).toBe(39);
    expect(number(() => store.makeFolder("lib"))).toBe(17);
    expect(number(() => store.write("none/x", text("")))).toBe(2);
    expect(number(() => store.write("lib/deep/x.py/y", text("")))).toBe(20);
    expect(number(() => store.write("lib", text("")))).toBe(21);
    expect(number(() => store.rename("lib", "lib/deep/lib"))).toBe(22);
    expect(number(() => store.write("n".repeat(256), text("")))).toBe(36);
  });
});

describe("files in Python", () => {
  it("are read and written as text and as bytes", async () => {
    const lines = await printed(`
with open("t.txt", "w") as f:
    print(f.write("grün\\n"), f.write("zwei\\n"), f.tell())
with open("t.txt") as f:
    print(repr(f.read(3)), repr(f.read(1)), repr(f.readline()), f.readlines(), repr(f.read()))
with open("t.txt", "rb") as f:
    print(f.read(4), f.seek(-5, 2), f.read(), f.read())
    b = bytearray(6)
    f.seek(0)
    print(f.readinto(b), bytes(b), f.readinto(b, 2), bytes(b), f.readinto(b), f.readinto(b))
print([line for line in open("t.txt")])
with open("t.txt", "a") as f:
    f.write(b"drei")
with open("t.txt", "r+") as f:
    f.seek(0)
    f.write("G")
print(repr(open("t.txt").read()))
with open("w.bin", "wb") as f:
    import array
    print(f.write(array.array("H", [1, 2, 3])), f.write(memoryview(b"abcdef")[2:4]))
print(open("w.bin", "rb").read())
print("last", end="", file=open("p.txt", "w"))
f = open("c.txt", "w")
f.write("x")
print(repr(open("c.txt").read()))
f.flush()
print(repr(open("c.txt").read()))
`);
    expect(lines).toEqual([
      "6 5 11",
      "'gr\\xfc' 'n' '\\n' ['zwei\\n'] ''",
      "b'gr\\xc3\\xbc' 6 b'zwei\\n' b''",
      "6 b'gr\\xc3\\xbcn\\n' 2 b'zw\\xc3\\xbcn\\n' 3 0",
      "['gr\\xfcn\\n', 'zwei\\n']",
      "'Gr\\xfcn\\nzwei\\ndrei'",
      "6 2",
      "b'\\x01\\x00\\x02\\x00\\x03\\x00cd'",
      "''",
      "'x'",
    ]);
  });

  it("give the ESP32's errors", async () => {
    const lines = await printed(
      attempts([
        "open('none')",
        "open('none/x', 'w')",
        "open('main.py', 'x')",
        "open('main.py', 'rw')",
        "open('main.py').write('x')",
        "open('new', 'w').read()",
        "os.mkdir('d')",
        "os.mkdir('d')",
        "open('d')",
        "open('d/x', 'w').close()",
        "os.rmdir('d')",
        "os.listdir('main.py')",
        "os.listdir('none')",
        "os.stat('none')",
        "os.remove('none')",
        "os.rename('none', 'x')",
        "os.chdir('none')",
        "os.remove('d/x')",
        "os.rmdir('d')",
        "open('main.py').seek(-1)",
        "!f = open('main.py')",
        "!f.close()",
        "f.read()",
        "f.close()",
      ]),
    );
    expect(lines).toEqual([
      ...["errno 2", "errno 2", "errno 17", "ValueError", "errno 9", "errno 9", "None", "errno 17", "errno 21", "None"],
      ...["errno 39", "errno 20", "errno 2", "errno 2", "errno 2", "errno 2", "errno 2", "None", "None", "errno 22"],
      ...["ValueError", "None"],
    ]);
  });

  it("lie in folders that a program walks", async () => {
    const lines = await printed(`
import os
os.mkdir("lib")
os.mkdir("/lib/radio")
with open("lib/radio/link.py", "w") as f:
    f.write("NAME = 'link'\\n")
print(os.listdir(), os.listdir("lib"), list(os.ilistdir("/lib/radio")), os.getcwd())
os.chdir("lib")
print(os.getcwd(), os.listdir(), os.stat("radio/link.py")[:7], os.stat("radio")[0])
os.chdir("radio/..")
print(os.getcwd())
os.chdir("/")
import radio.link
print(radio.link.NAME, radio.link.__file__)
os.rename("/lib/radio", "/radio2")
print(os.listdir("/lib"), os.listdir("/radio2"), os.listdir("/"))
size, _, blocks, free = os.statvfs("/")[:4]
print(size, blocks, free < blocks)
`);
    expect(lines).toEqual([
      "['lib', 'main.py'] ['radio'] [('link.py', 32768, 0, 14)] /",
      "/lib ['radio'] (32768, 0, 0, 0, 0, 0, 14) 16384",
      "/lib",
      "link /lib/radio/link.py",
      "[] ['link.py'] ['lib', 'main.py', 'radio2']",
      "4096 512 True",
    ]);
  });

  it("fill the flash, which is an error of its own", async () => {
    const lines = await printed(`
f = open("big", "wb")
piece = bytes(65536)
try:
    for count in range(100):
        f.write(piece)
except OSError as error:
    print(error.errno, count)
`);
    expect(lines).toEqual(["28 31"]);
  });

  it("lie under /flash on a Pycom board", async () => {
    const source = "import os, link\nprint(os.getcwd(), os.listdir('/'), os.listdir(), link.__file__)\n";
    const lines = await printed(source, { target: "pycom", files: { "main.py": source, "lib/link.py": "" } });
    expect(lines).toEqual(["/flash ['flash'] ['lib', 'main.py'] /flash/lib/link.py"]);
  });

  it("outlive a reset, but for what was not closed", async () => {
    const source = `
import machine, os
print(os.listdir())
if "kept" not in os.listdir():
    with open("kept", "w") as f:
        f.write("1")
    lost = open("lost", "w")
    lost.write("2")
    os.remove("gone")
    machine.reset()
print(repr(open("kept").read()), repr(open("lost").read()))
`;
    const lines = await printed(source, { files: { "main.py": source, gone: "" } });
    expect(lines).toEqual(["['gone', 'main.py']", "['kept', 'lost', 'main.py']", "'1' ''"]);
  });
});
