/** The mesh network over LoRa ("Pymesh"). */

/** A board in the mesh. */
export interface LoRa_Mesh {
  /** What the board is: 0 off, 1 alone, 2 child, 3 router, 4 leader. */
  state(): 0 | 1 | 2 | 3 | 4;
  /** Runs a command of the mesh's own console, and gives what it prints. */
  cli(command: string): string;
  /** Whether the board is alone. */
  single(): boolean;
  /** The board's short address. */
  rloc(): int;
  /** The board's addresses. */
  ipaddr(): string[];
  /** The boards near: address, part, short address, signal in dBm, age in seconds. */
  neighbors(): (readonly [mac: int, role: int, rloc16: int, rssi: int, age: int])[];
  /** The routers: address, short address, number, cost of the way, age in seconds. */
  routers(): (readonly [mac: int, rloc16: int, id: int, path_cost: int, age: int])[];
  /** The leader: its part of the mesh, address, short address. */
  leader(): readonly [part_id: int, mac: int, rloc16: int];
  /** Calls `handler` with `arg` when a message comes. */
  rx_cb<T>(handler: ((arg: T) => void) | null, arg: T): void;
  /** The networks that the board leads to. */
  border_router(): unknown;
  /** Says that the board leads to a network. */
  border_router(net: string, preference: int): unknown;
  /** Takes that back. */
  border_router_del(net: string): void;
  /** Leaves the mesh; whether that worked. */
  deinit(): boolean;
}

/** Makes {@link LoRa_Mesh}. */
export interface LoRaMeshConstructor {
  /** Joins the mesh. `id` is 0. */
  new (kwargs?: Kwargs<{ /** The mesh's key, 16 bytes. */ key?: bytes; /** 0. */ id?: 0 }>): LoRa_Mesh;
  new (id: 0, kwargs?: Kwargs<{ /** The mesh's key, 16 bytes. */ key?: bytes }>): LoRa_Mesh;
}
