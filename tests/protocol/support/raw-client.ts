/** A client that shares no code with the server: frames written and read by hand. */

/** A JSON-RPC message. */
export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Sends and awaits messages over any transport. */
export interface RawClient {
  request(method: string, params?: unknown): Promise<unknown>;
  notify(method: string, params?: unknown): void;
  /** Waits for a notification of the server. */
  heard(method: string, wanted?: (params: never) => boolean): Promise<unknown>;
  /** Hands in a message of the server. */
  take(message: RawMessage): void;
}

/** What a client answers, by method. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>;

/**
 * Makes a client.
 * @param send carries a message to the server
 * @param answers what the server's requests are answered with, by method; else with null
 */
export function createRawClient(send: (message: RawMessage) => void, answers: Answers = {}): RawClient {
  const heard: RawMessage[] = [];
  const looks = new Set<() => void>();
  let ids = 0;
  const waitFor = (wanted: (message: RawMessage) => boolean): Promise<RawMessage> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = heard.find(wanted);
        const error = heard.find(isErrorLog);
        if (!found && !error) return;
        looks.delete(look);
        if (found) resolve(found);
        else reject(new Error(`the server logged an error: ${JSON.stringify(error?.params)}`));
      };
      looks.add(look);
      look();
    });
  return {
    request: async (method, params) => {
      const id = ++ids;
      send({ id, method, params });
      const answer = await waitFor((message) => message.id === id && message.method === undefined);
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      return answer.result;
    },
    notify: (method, params) => send({ method, params }),
    heard: async (method, wanted = () => true) =>
      (await waitFor((message) => message.method === method && wanted(message.params as never))).params,
    take: (message) => {
      const asks = message.id !== undefined && message.method !== undefined;
      if (asks)
        send({ id: message.id ?? null, result: answers[message.method ?? '']?.(message.params) ?? null });
      heard.push(message);
      for (const look of looks) look();
    },
  };
}

/** An error in the server's log ends all waiting: what is waited for would never come. */
function isErrorLog({ method, params }: RawMessage): boolean {
  return method === 'window/logMessage' && (params as { type?: unknown } | undefined)?.type === 1;
}

/** One message as it stands on the wire. */
export function toFrame(message: RawMessage): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Cuts a stream of bytes into messages. */
export function createFrameReader(take: (message: RawMessage) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, end))?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.toString('utf8', end + 4, end + 4 + length)) as RawMessage);
      rest = rest.subarray(end + 4 + length);
    }
  };
}
