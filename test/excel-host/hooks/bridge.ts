/** Hook A: the client's native bridge, JSON messages both ways; enough for calls and events, without Office.onReady. */
import { OLDER_EVENT } from '../session/events';
import type { HostLine } from './host-line';

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export function createBridge(line: HostLine): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as RequestMessage;
      if (request.type === REQUEST) void answer(request);
    },
  };
  async function answer({ id, flags, message }: RequestMessage): Promise<void> {
    const body = await line.send(JSON.stringify(message.body), flags);
    const reply = { id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body } };
    bridge.onMessageFromHost?.(JSON.stringify(reply));
  }
  line.onEvents((events) => {
    const wanted = events.filter(({ category }) => category !== OLDER_EVENT);
    const entries = wanted.map(({ category, type, target, message }) => [category, type, target, message, 0]);
    if (entries.length > 0)
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  });
  return bridge;
}
