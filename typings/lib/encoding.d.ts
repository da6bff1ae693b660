/** Text to UTF-8. */
interface TextEncoder {
  encode(text?: string): Uint8Array;
}
interface TextEncoderConstructor {
  new (): TextEncoder;
}
declare const TextEncoder: TextEncoderConstructor;

/** UTF-8 to text. */
interface TextDecoder {
  decode(data?: Uint8Array | ArrayBuffer): string;
}
interface TextDecoderConstructor {
  new (encoding?: "utf-8" | "utf8"): TextDecoder;
}
declare const TextDecoder: TextDecoderConstructor;

/** Text of character codes 0 to 255 to base64. */
declare function btoa(text: string): string;
/** Base64 to text of character codes 0 to 255. */
declare function atob(text: string): string;

/** A deep copy. */
declare function structuredClone<T>(value: T): T;
