/** Error numbers as MicroPython's littlefs gives them on ESP32 boards. */
export const Errno = {
  noEntry: 2,
  badFile: 9,
  exists: 17,
  notFolder: 20,
  isFolder: 21,
  invalid: 22,
  noSpace: 28,
  nameTooLong: 36,
  notEmpty: 39,
} as const;

/** What Python gets as `OSError(number)`. */
export class FileError extends Error {
  constructor(readonly number: (typeof Errno)[keyof typeof Errno]) {
    super(`file system error ${number}`);
    this.name = "FileError";
  }
}
