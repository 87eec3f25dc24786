import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";
import { oneAtATime } from "../machine/one-at-a-time.ts";
import type { StandIn } from "../stand-in.ts";
import { outboxPage } from "./outbox-page.ts";
import { SentMessage } from "./sent-message.ts";

const kept = 200;

/** Where everything ends up that the product would have sent. */
export type Outbox = StandIn & {
  /** Shown at once; resolves when it is on disk. */
  add(message: { to: string; text: string }): Promise<void>;
  /** Newest first. */
  list(): readonly SentMessage[];
};

type OutboxOptions = {
  readonly file: string;
  /** @default Date.now */
  readonly now?: () => number;
};

const headers = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/** Opens the outbox: `/outbox` for people, `/outbox.json` for tests. */
export const createOutbox = async ({ file, now = Date.now }: OutboxOptions): Promise<Outbox> => {
  const messages = (await readKept(file, z.array(SentMessage))) ?? [];
  const save = oneAtATime(() => writeSafely(file, JSON.stringify(messages)));
  return {
    add: (message) => {
      messages.unshift({ id: randomUUID(), channel: "sms", at: now(), to: message.to, text: message.text });
      messages.splice(kept);
      return save();
    },
    list: () => messages,
    handle: async (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== "GET") return new Response("Only GET", { status: 405, headers: { allow: "GET" } });
      if (pathname.endsWith(".json")) return Response.json(messages, { headers });
      return new Response(outboxPage(messages), {
        headers: { ...headers, "content-type": "text/html; charset=utf-8" },
      });
    },
  };
};
