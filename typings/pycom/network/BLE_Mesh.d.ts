/** Bluetooth Mesh. Later firmware only. */

export {};

/** How a board is taken into the mesh. */
declare enum Bearer {
  PROV_ADV = -1,
  PROV_GATT = -2,
  PROV_NONE = -3,
}
/** What a board does for others. */
declare enum Feature {
  RELAY = -1,
  LOW_POWER = -2,
  GATT_PROXY = -3,
  FRIEND = -4,
}
/** A secret that is shown or typed. */
declare enum Authentication {
  OOB_INPUT = -1,
  OOB_OUTPUT = -2,
}
/** A kind of model. */
declare enum ModelType {
  GENERIC = -1,
  SENSORS = -2,
  TIME_SCENES = -3,
  LIGHTNING = -4,
}
/** What a model does. */
declare enum Functionality {
  ONOFF = -1,
  LEVEL = -2,
}
/** Which side a model is. */
declare enum Side {
  SERVER = -1,
  CLIENT = -2,
}

/** A model: a value that the mesh shares. Made by {@link BLE_Mesh_Element.add_model}. */
export interface BLE_Mesh_Model {
  /** The value. */
  value(): any;
  /** Changes the value. */
  value(value: unknown): void;
  /**
   * Changes the value on other boards.
   * @param value The value.
   * @param addr Which boards; all that subscribe by default.
   */
  set_state(value: unknown, addr?: int): void;
  /**
   * Changes the value on other boards.
   */
  set_state(
    value: unknown,
    kwargs: Kwargs<{
      /** Which boards; all that subscribe by default. */
      addr?: int;
      /** The application's key. */ app_idx?: int;
    }>,
  ): void;
  /**
   * Changes the value on other boards.
   */
  set_state(value: unknown, addr: int, kwargs: Kwargs<{ /** The application's key. */ app_idx?: int }>): void;
}

/** A part of the board, made by {@link BLE_Mesh.create_element}. */
export interface BLE_Mesh_Element {
  /**
   * Adds a model.
   * @param type Its kind.
   * @param functionality What it does.
   * @param server_client Which side it is.
   */
  add_model(type?: ModelType, functionality?: Functionality, server_client?: Side): BLE_Mesh_Model;
  /**
   * Adds a model.
   */
  add_model(
    kwargs: Kwargs<{
      /** Its kind. */
      type?: ModelType;
      /** What it does. */
      functionality?: Functionality;
      /** Which side it is. */
      server_client?: Side;

      /** What to call with the new value, the event and the operation. */
      callback?: ((value: any, event: int, operation: int) => void) | null;
      /** The value to begin with. */
      value?: unknown;
    }>,
  ): BLE_Mesh_Model;
  /**
   * Adds a model.
   */
  add_model(
    type: ModelType,
    kwargs: Kwargs<{
      /** What it does. */
      functionality?: Functionality;
      /** Which side it is. */
      server_client?: Side;

      /** What to call with the new value, the event and the operation. */
      callback?: ((value: any, event: int, operation: int) => void) | null;
      /** The value to begin with. */
      value?: unknown;
    }>,
  ): BLE_Mesh_Model;
  /**
   * Adds a model.
   */
  add_model(
    type: ModelType,
    functionality: Functionality,
    kwargs: Kwargs<{
      /** Which side it is. */
      server_client?: Side;

      /** What to call with the new value, the event and the operation. */
      callback?: ((value: any, event: int, operation: int) => void) | null;
      /** The value to begin with. */
      value?: unknown;
    }>,
  ): BLE_Mesh_Model;
  /**
   * Adds a model.
   */
  add_model(
    type: ModelType,
    functionality: Functionality,
    server_client: Side,
    kwargs: Kwargs<{
      /** What to call with the new value, the event and the operation. */
      callback?: ((value: any, event: int, operation: int) => void) | null;
      /** The value to begin with. */
      value?: unknown;
    }>,
  ): BLE_Mesh_Model;
}

/** The module. It is used as it stands and never made. */
export abstract class BLE_Mesh {
  private constructor();
  /**
   * Starts the module.
   * @param name What the board is called.
   */
  static init(name?: string): void;
  /**
   * Starts the module.
   */
  static init(
    kwargs: Kwargs<{
      /** What the board is called. */
      name?: string;
      /** `OOB_INPUT`, `OOB_OUTPUT`, or 0 for neither. */ auth?: Authentication | 0;
    }>,
  ): void;
  /**
   * Starts the module.
   */
  static init(
    name: string,
    kwargs: Kwargs<{ /** `OOB_INPUT`, `OOB_OUTPUT`, or 0 for neither. */ auth?: Authentication | 0 }>,
  ): void;
  /**
   * Lets the board be taken into a mesh.
   * @param bearer `PROV_ADV`, `PROV_GATT`, both with `|`, or `PROV_NONE`.
   */
  static set_node_prov(bearer?: Bearer): void;
  /**
   * Lets the board be taken into a mesh.
   */
  static set_node_prov(
    kwargs: Kwargs<{
      /** `PROV_ADV`, `PROV_GATT`, both with `|`, or `PROV_NONE`. */
      bearer?: Bearer;

      /** What to call with the state and the secret. */
      callback?: ((state: int, secret: int) => void) | null;
    }>,
  ): void;
  /**
   * Lets the board be taken into a mesh.
   */
  static set_node_prov(
    bearer: Bearer,
    kwargs: Kwargs<{
      /** What to call with the state and the secret. */
      callback?: ((state: int, secret: int) => void) | null;
    }>,
  ): void;
  /** Leaves the mesh. */
  static reset_node_prov(): void;
  /** Adds a part of the board. */
  static create_element(
    kwargs: Kwargs<{
      /** Whether it is the main one: there must be one. */
      primary: boolean;
      /** What the board does for others. */
      feature?: Feature | 0;
      /** Whether the board shows itself; true by default. */
      beacon?: boolean;
      /** Over how many boards messages go; 7 by default. */
      ttl?: int;
    }>,
  ): BLE_Mesh_Element;
  /** By announcements. */
  static readonly PROV_ADV: Bearer;
  /** By a connection. */
  static readonly PROV_GATT: Bearer;
  /** Not at all. */
  static readonly PROV_NONE: Bearer;
  /** Passes messages on. */
  static readonly RELAY: Feature;
  /** Sleeps, and asks a friend for messages. */
  static readonly LOW_POWER: Feature;
  /** Lets connected devices take part. */
  static readonly GATT_PROXY: Feature;
  /** Keeps messages for those who sleep. */
  static readonly FRIEND: Feature;
  /** The secret is typed on the board. */
  static readonly OOB_INPUT: Authentication;
  /** The board shows the secret. */
  static readonly OOB_OUTPUT: Authentication;
  /** All boards. */
  static readonly ADDR_ALL_NODES: int;
  /** All that subscribe. */
  static readonly ADDR_PUBLISH: int;
  /** General. */
  static readonly GENERIC: ModelType;
  /** Sensors. */
  static readonly SENSORS: ModelType;
  /** Times and scenes. */
  static readonly TIME_SCENES: ModelType;
  /** Lights. */
  static readonly LIGHTNING: ModelType;
  /** On and off. */
  static readonly ONOFF: Functionality;
  /** A level. */
  static readonly LEVEL: Functionality;
  /** Has the value. */
  static readonly SERVER: Side;
  /** Changes the value. */
  static readonly CLIENT: Side;
}
