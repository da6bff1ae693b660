import { Errno, FileError } from "./errors.js";

/** A flash block, as littlefs on the ESP32 has it. */
const BLOCK_BYTES = 4096;
/** The file system's share of a 4 MiB flash chip in the stock firmware. */
const DEFAULT_BLOCKS = 512;
const LONGEST_NAME = 255;

/** A file's contents, or a folder. Contents are never changed in place. */
export type Content = Uint8Array | "folder";

/** Something that changed: the path without a leading slash, and what is there now. */
export type ChangeListener = (path: string, content: Content | "removed") => void;

export interface FileStatus {
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number;
  /** The last change, in seconds since 2000. */
  readonly time: number;
}

interface Node {
  readonly content: Content;
  readonly time: number;
}

/** Space in blocks. */
export interface Space {
  readonly blockBytes: number;
  readonly total: number;
  readonly free: number;
}

/** A path's parts: without empty ones and `.`; `..` goes up. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/**
 * The tree of files that a board's flash holds, with the rules and the errors of littlefs. Paths are absolute; a leading
 * slash is optional. Every operation throws a `FileError`.
 */
export class FileStore {
  private readonly nodes = new Map<string, Node>([["", { content: "folder", time: 0 }]]);

  /**
   * @param clock seconds since 2000
   * @param blocks how much the flash holds
   */
  constructor(
    private readonly onChange: ChangeListener = () => undefined,
    private readonly clock: () => number = () => 0,
    private readonly blocks = DEFAULT_BLOCKS,
  ) {}

  /** Puts something into the tree without telling: what the flash held before the board started. Missing folders are made. */
  preload(path: string, content: Content): void {
    const name = normalise(path);
    for (let folder = parentOf(name); folder !== "" && !this.nodes.has(folder); folder = parentOf(folder)) {
      this.nodes.set(folder, { content: "folder", time: 0 });
    }
    this.nodes.set(name, { content, time: 0 });
  }

  stat(path: string): FileStatus {
    const { content, time } = this.find(normalise(path));
    return content === "folder" ? { isFolder: true, size: 0, time } : { isFolder: false, size: content.length, time };
  }

  /** A folder's entries by name, sorted as littlefs keeps them. */
  list(path: string): readonly (FileStatus & { readonly name: string })[] {
    const folder = normalise(path);
    if (this.find(folder).content !== "folder") throw new FileError(Errno.notFolder);
    return this.children(folder)
      .sort()
      .map((child) => ({ name: child.slice(child.lastIndexOf("/") + 1), ...this.stat(child) }));
  }

  /** A file's contents. */
  read(path: string): Uint8Array {
    const { content } = this.find(normalise(path));
    if (content === "folder") throw new FileError(Errno.isFolder);
    return content;
  }

  /** Whether there is a file, a folder or nothing. A file where a folder should be is an error. */
  kind(path: string): "file" | "folder" | undefined {
    const node = this.nodes.get(normalise(path));
    if (node === undefined) this.requireParent(normalise(path));
    return node === undefined ? undefined : node.content === "folder" ? "folder" : "file";
  }

  /** Gives a file new contents, and makes it if need be. */
  write(path: string, content: Uint8Array): void {
    const name = normalise(path);
    if (this.kind(name) === "folder") throw new FileError(Errno.isFolder);
    this.requireParent(name);
    this.requireSpace(content.length, name);
    this.set(name, content);
  }

  /** @throws FileError if a file of that length would not fit in place of what `path` holds */
  requireSpace(bytes: number, path: string): void {
    const present = this.nodes.get(normalise(path));
    const others = this.usedBlocks() - (present === undefined ? 0 : blocksOf(present.content));
    if (others + Math.ceil(bytes / BLOCK_BYTES) > this.blocks) throw new FileError(Errno.noSpace);
  }

  makeFolder(path: string): void {
    const name = normalise(path);
    if (this.nodes.has(name)) throw new FileError(Errno.exists);
    this.requireParent(name);
    if (this.usedBlocks() + blocksOf("folder") > this.blocks) throw new FileError(Errno.noSpace);
    this.set(name, "folder");
  }

  /** Removes a file or an empty folder. */
  remove(path: string): void {
    const name = normalise(path);
    this.find(name);
    if (name === "") throw new FileError(Errno.invalid);
    if (this.children(name).length > 0) throw new FileError(Errno.notEmpty);
    this.nodes.delete(name);
    this.onChange(name, "removed");
  }

  /** Moves a file or a folder with all below it; a file takes another file's place. */
  rename(from: string, to: string): void {
    const [source, target] = [normalise(from), normalise(to)];
    const { content } = this.find(source);
    if (source === "" || target === "" || target.startsWith(`${source}/`)) throw new FileError(Errno.invalid);
    this.requireParent(target);
    if (source === target) return;
    this.requireReplaceable(content, target);
    for (const [path, node] of [...this.nodes]) {
      if (path !== source && !path.startsWith(`${source}/`)) continue;
      this.set(target + path.slice(source.length), node.content);
    }
    // The new place stands before the old one goes: whoever keeps a copy never lacks both.
    for (const path of [...this.nodes.keys()].reverse()) {
      if (path !== source && !path.startsWith(`${source}/`)) continue;
      this.nodes.delete(path);
      this.onChange(path, "removed");
    }
  }

  space(): Space {
    return { blockBytes: BLOCK_BYTES, total: this.blocks, free: Math.max(0, this.blocks - this.usedBlocks()) };
  }

  private set(name: string, content: Content): void {
    this.nodes.set(name, { content, time: this.clock() });
    this.onChange(name, content);
  }

  private find(name: string): Node {
    const node = this.nodes.get(name);
    if (node !== undefined) return node;
    this.requireParent(name);
    throw new FileError(Errno.noEntry);
  }

  /** Each folder on the way must be there and be one. */
  private requireParent(name: string): void {
    if (name.slice(name.lastIndexOf("/") + 1).length > LONGEST_NAME) throw new FileError(Errno.nameTooLong);
    const parent = this.nodes.get(parentOf(name));
    if (parent?.content === "folder") return;
    if (parent !== undefined) throw new FileError(Errno.notFolder);
    this.requireParent(parentOf(name));
    throw new FileError(Errno.noEntry);
  }

  private requireReplaceable(content: Content, target: string): void {
    const present = this.nodes.get(target);
    if (present === undefined) return;
    if (content === "folder" && present.content !== "folder") throw new FileError(Errno.notFolder);
    if (content !== "folder" && present.content === "folder") throw new FileError(Errno.isFolder);
    if (this.children(target).length > 0) throw new FileError(Errno.notEmpty);
  }

  private children(folder: string): string[] {
    return [...this.nodes.keys()].filter((path) => path !== "" && parentOf(path) === folder);
  }

  private usedBlocks(): number {
    let used = 0;
    for (const { content } of this.nodes.values()) used += blocksOf(content);
    return used;
  }
}

/** A folder is a pair of metadata blocks. */
function blocksOf(content: Content): number {
  return content === "folder" ? 2 : Math.ceil(content.length / BLOCK_BYTES);
}
