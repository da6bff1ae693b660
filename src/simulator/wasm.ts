/** The few parts of the WebAssembly interface that the simulator uses; Node's type declarations leave them to the browser's. */
export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A compiled module: opaque, and shared between threads without being compiled again. */
export interface WasmModule {
  readonly wasmModule?: never;
}

export type WasmImports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface WasmApi {
  compile(binary: Uint8Array): Promise<WasmModule>;
  instantiate(module: WasmModule, imports: WasmImports): Promise<WasmInstance>;
}

// Every Node has this global; only its declaration is missing.
export const wasm: WasmApi = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly;
