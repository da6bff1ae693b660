/** HTTP, both ways. Later firmware only. */

export {};

/** A request. */
declare enum HTTPMethod {
  GET = -1,
  PUT = -2,
  POST = -3,
  DELETE = -4,
}
/** A form of content. */
declare enum ContentType {
  TEXT = -1,
  XML = -2,
  PLAIN = -3,
  JSON = -4,
  OCTET = -5,
  APP_XML = -6,
}

/** What the server offers, made by {@link HTTP_Server.add_resource}. */
export interface HTTP_Resource {
  /** The value. */
  value(): bytes;
  /** Changes the value. */
  value(value: string | bytes | int): void;
  /**
   * Answers a kind of request, and calls `callback` in the firmware's own thread.
   * @throws RuntimeError
   */
  register_request_handler(
    method: HTTPMethod,
    kwargs?: Kwargs<{
      /** What to call with path, kind, headers, content, new path and status. */
      callback?: (
        uri: string,
        method: int,
        headers: dict<string, string>,
        body: string,
        new_uri: string,
        status: int,
      ) => void;
    }>,
  ): void;
}

/** The server. It is used as it stands and never made. */
export abstract class HTTP_Server {
  private constructor();
  /**
   * Starts the server.
   * @param port The port; 80 by default, 443 for encryption.
   */
  static init(port?: int): void;
  /**
   * Starts the server.
   */
  static init(
    kwargs: Kwargs<{
      /** The port; 80 by default, 443 for encryption. */
      port?: int;

      /** How many resources there can be; 100 by default. */
      max_uri?: int;
      /** File with the private key. */
      keyfile?: string | null;
      /** File with the certificate. */
      certfile?: string | null;
    }>,
  ): void;
  /**
   * Starts the server.
   */
  static init(
    port: int,
    kwargs: Kwargs<{
      /** How many resources there can be; 100 by default. */
      max_uri?: int;
      /** File with the private key. */
      keyfile?: string | null;
      /** File with the certificate. */
      certfile?: string | null;
    }>,
  ): void;
  /** Stops the server. */
  static deinit(): void;
  /** Offers something. */
  static add_resource(
    uri: string,
    kwargs?: Kwargs<{
      /** The form of the content. */
      content_type?: ContentType;
      /** The value; 0 by default. */
      value?: string | bytes | int;
    }>,
  ): HTTP_Resource;
  /** What is offered under a path, `null` for nothing. */
  static get_resource(uri: string): HTTP_Resource | null;
  /**
   * The paths of what is offered.
   * @param uri_start How they begin.
   */
  static list_resource(uri_start?: string): string[];
  /**
   * The paths of what is offered.
   */
  static list_resource(
    kwargs: Kwargs<{
      /** How they begin. */
      uri_start?: string;
    }>,
  ): string[];
  /** Offers it no more. */
  static remove_resource(uri: string): void;
  /** Read. */
  static readonly GET: HTTPMethod;
  /** Change. */
  static readonly PUT: HTTPMethod;
  /** Add. */
  static readonly POST: HTTPMethod;
  /** Remove. */
  static readonly DELETE: HTTPMethod;
  /** HTML. */
  static readonly TEXT: ContentType;
  /** XML as text. */
  static readonly XML: ContentType;
  /** Text. */
  static readonly PLAIN: ContentType;
  /** JSON. */
  static readonly JSON: ContentType;
  /** Bytes. */
  static readonly OCTET: ContentType;
  /** XML. */
  static readonly APP_XML: ContentType;
}

/** What to call with an answer: status, headers and content. */
type AnswerHandler = (status: int, headers: dict<string, string>, body: string) => void;

/** The client. It is used as it stands and never made. */
export abstract class HTTP_Client {
  private constructor();
  /** Gets ready for a server. Raises `RuntimeError` for a URL of another kind. */
  static init(
    url: string,
    kwargs?: Kwargs<{
      /** What to call with answers. */
      callback?: AnswerHandler;
      /** Name and password. */
      auth?: readonly [user: string, password: string];
    }>,
  ): void;
  /** Is done with the server. */
  static deinit(): void;
  /** The URL. */
  static url(): string;
  /** Changes the URL. */
  static url(url: string): void;
  static url(kwargs: Kwargs<{ url: string }>): void;
  /** Name and password. */
  static auth(): readonly [user: string, password: string];
  /** Changes them. */
  static auth(user: string, password: string): void;
  /** What to call with answers; with `action` false no more. */
  static callback(callback: AnswerHandler, kwargs?: Kwargs<{ /** Whether to call it. */ action?: boolean }>): void;
  /**
   * Sends a request and waits for the answer.
   * @throws RuntimeError: not initialised, method not allowed, request failed
   */
  static send_request(
    kwargs?: Kwargs<{
      /** The kind; `GET` by default. */
      method?: HTTPMethod;
      /** What to send. */
      body?: string;
      /** The form of what is sent. */
      content_type?: ContentType;
      /** The form that is wanted. */
      accept?: ContentType;
      /** What the client calls itself. */
      user_agent?: string;
    }>,
  ): void;
  /** Read. */
  static readonly GET: HTTPMethod;
  /** Change. */
  static readonly PUT: HTTPMethod;
  /** Add. */
  static readonly POST: HTTPMethod;
  /** Remove. */
  static readonly DELETE: HTTPMethod;
  /** HTML. */
  static readonly TEXT: ContentType;
  /** XML as text. */
  static readonly XML: ContentType;
  /** Text. */
  static readonly PLAIN: ContentType;
  /** JSON. */
  static readonly JSON: ContentType;
  /** Bytes. */
  static readonly OCTET: ContentType;
  /** XML. */
  static readonly APP_XML: ContentType;
}
