/** HTTP. The program waits for the answer. */
import type { JsonValue } from "./json.js";
import type { Stream } from "./io.js";

/** What a request can have. */
export interface RequestOptions {
  /** What to send: text, bytes, or a generator of them. */
  data?: string | Buffer | Iterable<string | Buffer> | null;
  /** What to send as JSON. */
  json?: unknown;
  /** Headers. */
  headers?: dict<string, string> | null;
  /** No meaning. */
  stream?: unknown;
  /** Name and password. */
  auth?: readonly [user: string, password: string] | null;
  /** How long to wait, in seconds; for ever by default. */
  timeout?: float | null;
  /** Whether to read the answer's headers; or what to call with each. */
  parse_headers?: boolean | ((line: bytes, headers: dict<string, string>) => void);
}

/** Sends a request. Raises `OSError` when the server cannot be reached. */
export function request(method: string, url: string, kwargs?: Kwargs<RequestOptions>): Response;
export function request(
  method: string,
  url: string,
  data?: RequestOptions["data"],
  json?: unknown,
  headers?: dict<string, string> | null,
  stream?: unknown,
  auth?: readonly [user: string, password: string] | null,
  timeout?: float | null,
  parse_headers?: RequestOptions["parse_headers"],
): Response;
/** Asks for the headers only. */
export function head(url: string, kwargs?: Kwargs<RequestOptions>): Response;
/** Asks for a document. */
export function get(url: string, kwargs?: Kwargs<RequestOptions>): Response;
/** Sends data. */
export function post(url: string, kwargs?: Kwargs<RequestOptions>): Response;
/** Stores a document. */
export function put(url: string, kwargs?: Kwargs<RequestOptions>): Response;
/** Changes a document. */
export function patch(url: string, kwargs?: Kwargs<RequestOptions>): Response;
/** Removes a document. */
declare function delete_(url: string, kwargs?: Kwargs<RequestOptions>): Response;
export { delete_ as delete };

/** An answer. Close it, or its socket is lost: `using answer = get(url)`. */
export abstract class Response {
  private constructor();
  /** Frees the socket. */
  close(): void;
  /** The document as JSON. Raises `ValueError` for what is none. */
  json<T extends JsonValue = JsonValue>(): T;
  /** The socket that the document comes from. */
  readonly raw: Stream | null;
  /** How its text is written: `utf-8`. */
  encoding: string;
  /** The status: 200 when all is well. */
  readonly status_code: int;
  /** The status in words. */
  readonly reason: bytes;
  /** The headers. */
  readonly headers: dict<string, string>;
  /** The document's bytes. */
  readonly content: bytes;
  /** The document as text. */
  readonly text: string;
  /** Frees the socket at the end of a `using` block. */
  [Symbol.dispose](): void;
}
