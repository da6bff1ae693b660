/** CoAP: small requests and answers over UDP. */

export {};

/** A request. */
declare enum Method {
  REQUEST_GET = 1,
  REQUEST_PUT = 2,
  REQUEST_POST = 4,
  REQUEST_DELETE = 8,
}
/** A form of content. */
declare enum MediaType {
  MEDIATYPE_TEXT_PLAIN = -1,
  MEDIATYPE_APP_LINK_FORMAT = -2,
  MEDIATYPE_APP_XML = -3,
  MEDIATYPE_APP_OCTET_STREAM = -4,
  MEDIATYPE_APP_RDF_XML = -5,
  MEDIATYPE_APP_EXI = -6,
  MEDIATYPE_APP_JSON = -7,
  MEDIATYPE_APP_CBOR = -8,
}

/** What others may read and write here, made by {@link Coap.add_resource}. */
export interface CoapResource {
  /** Adds something that the discovery of services shows. */
  add_attribute(name: string, value: string): void;
  /** The value. */
  value(): string | bytes | int;
  /** Changes the value. */
  value(value: string | bytes | int): void;
  /** Allows or forbids requests: `Coap.REQUEST_` constants, combined with `|`. */
  callback(operation: Method, enable: boolean): void;
  /**
   * Address, form, age, whether there is a tag, and the tag.
   * @since 1.20.3
   */
  get_details(): unknown[];
  /**
   * Changes them.
   * @since 1.20.3
   */
  set_details(
    kwargs: Kwargs<{
      /** The form of the content. */
      mediatype?: MediaType;
      /** For how many seconds others may keep the value. */
      max_age?: int;
      /** Whether a tag tells versions apart. */
      etag?: boolean;
    }>,
  ): void;
}

/** What a request says. */
interface RequestOptions {
  /** What to ask for. */
  uri_path?: string;
  /** The form of the payload. */
  content_format?: MediaType;
  /** What to send. */
  payload?: string | Buffer;
  /** What marks the answer. */
  token?: string | Buffer;
  /** Whether the request names host and port; true by default. */
  include_options?: boolean;
}

/** A connection to a server, made by {@link Coap.new_client_session}. */
export interface CoapClientSession {
  /**
   * Sends a request, and gives its number.
   * @since 1.20.3
   */
  send_request(method: Method, kwargs?: Kwargs<RequestOptions>): int;
  /**
   * The server's address and port.
   * @since 1.20.3
   */
  get_details(): unknown[];
}

/** The module. It is used as it stands and never made. */
export abstract class Coap {
  private constructor();
  /**
   * Starts the module.
   * @param address The board's address; needed up to 1.20.2.
   */
  static init(address?: string): void;
  /**
   * Starts the module.
   */
  static init(
    kwargs: Kwargs<{
      /** The board's address; needed up to 1.20.2. */
      address?: string;

      /** The port; 5683 by default. */
      port?: int;
      /** Whether others can ask what there is. */
      service_discovery?: boolean;
      /** Whether others can make resources. */
      dynamic_resources?: boolean;
    }>,
  ): void;
  /**
   * Starts the module.
   */
  static init(
    address: string,
    kwargs: Kwargs<{
      /** The port; 5683 by default. */
      port?: int;
      /** Whether others can ask what there is. */
      service_discovery?: boolean;
      /** Whether others can make resources. */
      dynamic_resources?: boolean;
    }>,
  ): void;
  /** The socket, for polling; up to 1.20.2. */
  static socket(): object;
  /** Adds something that others may read and write. */
  static add_resource(
    uri: string,
    kwargs?: Kwargs<{
      /** The form of the content. */
      media_type?: MediaType;
      /** For how many seconds others may keep the value. */
      max_age?: int;
      /** The value; 0 by default. */
      value?: string | bytes | int;
      /** Whether a tag tells versions apart. */
      etag?: boolean;
    }>,
  ): CoapResource;
  /** Removes a resource. */
  static remove_resource(uri: string): void;
  /** A resource, `null` without one. */
  static get_resource(uri: string): CoapResource | null;
  /**
   * Handles what has come.
   * @param timeout How long to wait, in ms; 0, the default, for ever.
   */
  static read(timeout?: int): void;
  /**
   * Handles what has come.
   */
  static read(
    kwargs: Kwargs<{
      /** How long to wait, in ms; 0, the default, for ever. */
      timeout?: int;
    }>,
  ): void;
  /** What to call with each answer: code, number, kind, token and payload. */
  static register_response_handler(
    callback: (code: int, id: int, type: int, token: bytes | null, payload: bytes | null) => void,
  ): void;
  /**
   * What to call with resources that others make.
   * @since 1.20.3
   */
  static register_new_resource_handler(callback: (resource: CoapResource) => void): void;
  /**
   * Connects to a server.
   * @param destination Its address.
   * @param port Its port; 5683 by default.
   * @param protocol The socket's protocol.
   * @since 1.20.3
   */
  static new_client_session(destination: string, port?: int, protocol?: int): CoapClientSession;
  /**
   * Connects to a server.
   */
  static new_client_session(
    destination: string,
    kwargs: Kwargs<{
      /** Its port; 5683 by default. */
      port?: int;
      /** The socket's protocol. */
      protocol?: int;
    }>,
  ): CoapClientSession;
  /**
   * Connects to a server.
   */
  static new_client_session(
    destination: string,
    port: int,
    kwargs: Kwargs<{
      /** The socket's protocol. */
      protocol?: int;
    }>,
  ): CoapClientSession;
  /**
   * Ends a connection.
   * @param destination The server's address.
   * @param port Its port; 5683 by default.
   * @param protocol The socket's protocol.
   * @since 1.20.3
   */
  static remove_client_session(destination: string, port?: int, protocol?: int): void;
  /**
   * Ends a connection.
   */
  static remove_client_session(
    destination: string,
    kwargs: Kwargs<{
      /** Its port; 5683 by default. */
      port?: int;
      /** The socket's protocol. */
      protocol?: int;
    }>,
  ): void;
  /**
   * Ends a connection.
   */
  static remove_client_session(
    destination: string,
    port: int,
    kwargs: Kwargs<{
      /** The socket's protocol. */
      protocol?: int;
    }>,
  ): void;
  /**
   * All connections.
   * @since 1.20.3
   */
  static get_client_sessions(): CoapClientSession[];
  /** Sends a request, and gives its number; up to 1.20.2. */
  static send_request(
    uri_host: string,
    method: Method,
    kwargs?: Kwargs<RequestOptions & { /** The server's port. */ uri_port?: int }>,
  ): int;
  /** Read. */
  static readonly REQUEST_GET: Method;
  /** Change. */
  static readonly REQUEST_PUT: Method;
  /** Add. */
  static readonly REQUEST_POST: Method;
  /** Remove. */
  static readonly REQUEST_DELETE: Method;
  /** Text. */
  static readonly MEDIATYPE_TEXT_PLAIN: MediaType;
  /** A list of resources. */
  static readonly MEDIATYPE_APP_LINK_FORMAT: MediaType;
  /** XML. */
  static readonly MEDIATYPE_APP_XML: MediaType;
  /** Bytes. */
  static readonly MEDIATYPE_APP_OCTET_STREAM: MediaType;
  /** RDF. */
  static readonly MEDIATYPE_APP_RDF_XML: MediaType;
  /** Compact XML. */
  static readonly MEDIATYPE_APP_EXI: MediaType;
  /** JSON. */
  static readonly MEDIATYPE_APP_JSON: MediaType;
  /** CBOR. */
  static readonly MEDIATYPE_APP_CBOR: MediaType;
}
