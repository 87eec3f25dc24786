import { createRoot, createSignal } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import { createKeyedSubmit } from "../../../web/api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../web/api/settle-when-over.ts";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { session } from "../../../web/session/session.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response());
  session.end();
  sessionStorage.clear();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A call to somebody is noted; the list says who is still to be called. */
const opened = (lost: number) =>
  createRoot((leave) => {
    const [list, setList] = createSignal<string[]>();
    const keys: string[] = [];
    const submit = createKeyedSubmit<{ id: string }, string>({
      name: "note-call",
      call: async (_, key) => {
        keys.push(key);
        if (keys.length <= lost) throw new Unreachable();
        return "noted";
      },
    });
    settleWhenOver(submit, list, (ids, { id }) => !ids.includes(id));
    return { ...submit, keys, setList, leave };
  });

test("what may have arrived waits as long as what it is about stands, and is asked for once it is over", async () => {
  const { state, send, keys, setList } = opened(1);
  setList(["siti"]);
  await send({ id: "siti" });
  setList(["siti", "budi"]);
  await settled();
  expect([state().status, keys.length]).toEqual(["unsent", 1]);
  setList(["budi"]);
  await settled();
  expect([state(), keys]).toEqual([{ status: "done", value: "noted", input: { id: "siti" } }, [keys[0], keys[0]]]);
});

test("with no network it is asked for once each time the list is read, not without end", async () => {
  const { state, send, keys, setList } = opened(3);
  await send({ id: "siti" });
  setList([]);
  await settled();
  await settled();
  expect([state().status, keys.length]).toEqual(["unsent", 2]);
  setList([]);
  await settled();
  setList([]);
  await settled();
  expect([state().status, new Set(keys).size, keys.length]).toEqual(["done", 1, 4]);
});

test("a list that can't be read says nothing, and what was not sent is not sent by it", async () => {
  const { state, keys, setList, send } = opened(1);
  setList([]);
  await settled();
  expect([state().status, keys]).toEqual(["idle", []]);
  await send({ id: "siti" });
  setList(undefined);
  await settled();
  expect([state().status, keys.length]).toEqual(["unsent", 1]);
});

test("a screen opened on what is over already settles it", async () => {
  const before = opened(1);
  await before.send({ id: "siti" });
  before.leave();
  const after = opened(0);
  after.setList([]);
  await settled();
  expect([after.state().status, after.keys]).toEqual(["done", before.keys]);
});
