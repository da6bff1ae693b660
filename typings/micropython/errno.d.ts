/** Error numbers, for `OSError`. They differ between ports: use the names. */

/** The names by number. */
export const errorcode: dict<int, string>;
/** Not allowed. */
export const EPERM: int;
/** No such file or directory. */
export const ENOENT: int;
/** Input or output failed. */
export const EIO: int;
/** The file is closed. */
export const EBADF: int;
/** Not now: try again. */
export const EAGAIN: int;
/** Not enough memory. */
export const ENOMEM: int;
/** No permission. */
export const EACCES: int;
/** It exists already. */
export const EEXIST: int;
/** No such device; on I2C: no answer. */
export const ENODEV: int;
/** It is a directory. */
export const EISDIR: int;
/** A wrong argument. */
export const EINVAL: int;
/** Not supported. */
export const EOPNOTSUPP: int;
/** The address is in use. */
export const EADDRINUSE: int;
/** The connection was aborted. */
export const ECONNABORTED: int;
/** The other side has reset the connection. */
export const ECONNRESET: int;
/** No room for the data. */
export const ENOBUFS: int;
/** Not connected. */
export const ENOTCONN: int;
/** It took too long. */
export const ETIMEDOUT: int;
/** The other side refuses the connection. */
export const ECONNREFUSED: int;
/** No way to that host. */
export const EHOSTUNREACH: int;
/** It is under way already. */
export const EALREADY: int;
/** It has begun. */
export const EINPROGRESS: int;
