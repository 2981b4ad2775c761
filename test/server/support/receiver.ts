import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Message {
  path: string;
  id: string;
  headers: Record<string, string>;
  text: string;
  body: { type: string; timestamp: string; data: { id: string; tenant: string | null; details: object } };
}

type Answering = (response: ServerResponse, message: Message, request: IncomingMessage) => void;

/** A host's backend that takes webhooks: a real HTTP server that answers as the test wants. */
export class Receiver {
  readonly messages: Message[] = [];
  answer: Answering = (response) => response.writeHead(204).end();
  readonly #server = createServer((request, response) => void this.#take(request, response));
  #waiting: (() => void)[] = [];

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hooks`;
  }

  /** Resolves once so many messages have come. */
  async until(count: number): Promise<void> {
    while (this.messages.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    const headers = request.headers as Record<string, string>;
    const body = JSON.parse(text) as Message['body'];
    const message = { path: request.url ?? '', id: headers['webhook-id'] ?? '', headers, text, body };
    this.messages.push(message);
    for (const resume of this.#waiting.splice(0)) resume();
    this.answer(response, message, request);
  }
}

/** Checks a message as a host does, with the official library. @throws when the signature is not right */
export const verify = (secret: string, { text, headers }: Message): unknown =>
  new Webhook(secret).verify(text, headers);
