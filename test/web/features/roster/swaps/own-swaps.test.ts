import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { agreed, asked } from "./own-request.ts";

type Own = ResponseOf<"list-own-swaps">;

const none: Own = { today: "2026-12-01", toAnswer: [], toTake: [], own: [], others: [] };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let told: Own;
let keys: string[];
let inputs: unknown[];
let answer: () => Promise<typeof agreed>;

beforeEach(() => {
  sessionStorage.clear();
  vi.resetModules();
  [told, keys, inputs] = [{ ...none, toAnswer: [{ ...asked, breaks: [], fits: true }] }, [], []];
  answer = async () => agreed;
});

/** The page as it is opened, also after it was loaded anew. */
const opened = async () => {
  const { createOwnSwaps } = await import("../../../../../web/features/roster/swaps/create-own-swaps.ts");
  const { parts } = await import("../../../../../web/features/roster/swaps/swap-rows.ts");
  const page = createRoot((stop) => {
    const send = (input: unknown, key: string) => {
      inputs.push(input);
      keys.push(key);
      return answer();
    };
    const sends = { answer: send, withdraw: send, take: async () => ({ swap: await send({}, "") }) };
    return { stop, ...createOwnSwaps({ ask: async () => told, sends }) };
  });
  await settled();
  const shown = () => parts.filter((part) => page.rows()[part].length > 0);
  const agree = page.actsOf(asked, "toAnswer").find(({ name }) => name === "agree");
  if (!agree) throw new Error("nothing to agree to");
  return { ...page, shown, agree };
};

const silent = async (): Promise<never> => {
  const { Unreachable } = await import("../../../../../web/net/unreachable.ts");
  throw new Unreachable();
};

test("what is agreed to is told on top, and the request goes where the list has it now", async () => {
  const page = await opened();
  told = { ...none, others: [agreed] };
  await page.agree.send();
  await settled();
  expect([page.told(), page.shown()]).toMatchObject([{ done: "agree", swap: asked }, ["others"]]);
  page.stop();
});

test("a request whose answer was lost stays where it was answered, though the list has it elsewhere, until it is known", async () => {
  const page = await opened();
  answer = silent;
  await page.agree.send();
  told = { ...none, others: [agreed] };
  await page.reload();
  expect([page.agree.state().status, page.shown()]).toEqual(["unsent", ["toAnswer"]]);
  answer = async () => agreed;
  await page.agree.send();
  await settled();
  expect([page.shown(), new Set(keys).size]).toEqual([["others"], 1]);
  page.stop();
});

test("a page that is loaded anew shows what may not have arrived, also where no list names it any more", async () => {
  const before = await opened();
  answer = silent;
  await before.agree.send();
  before.stop();
  vi.resetModules();
  told = none;
  const page = await opened();
  expect([page.agree.state().status, page.shown()]).toEqual(["unsent", ["toAnswer"]]);
  answer = async () => agreed;
  await page.agree.send();
  await settled();
  expect([page.shown(), new Set(keys).size]).toEqual([[], 1]);
  page.stop();
  vi.resetModules();
  expect((await opened()).shown()).toEqual([]);
});

test("what is refused is told with its reason, and the list is asked again", async () => {
  const { ApiRefusal } = await import("../../../../../web/api/api-refusal.ts");
  const page = await opened();
  answer = async () => {
    throw new ApiRefusal("roster.swap-decided", "Permintaan ini sudah dijawab.", {});
  };
  told = none;
  await page.agree.send();
  await settled();
  expect([page.told(), page.shown()]).toMatchObject([{ refused: "Permintaan ini sudah dijawab.", swap: asked }, []]);
  page.stop();
});

test("what was warned of otherwise since is shown anew, and agreed to by one more press", async () => {
  const { ApiRefusal } = await import("../../../../../web/api/api-refusal.ts");
  const rest = { rule: "rest", severity: "warns", date: "2026-12-03", practitionerId: "ratu" } as RuleBreak;
  const now = { ...asked, breaks: [rest], digest: "now".padEnd(22, "-"), fits: true };
  const page = await opened();
  const tolds: unknown[] = [];
  answer = async () => {
    tolds.push(inputs.at(-1));
    if (tolds.length > 1) return agreed;
    throw new ApiRefusal("roster.swap-warned", "Peringatannya berubah.", {});
  };
  page.ask({ row: { ...asked, breaks: [], digest: "then".padEnd(22, "-"), fits: true }, act: page.agree });
  told = { ...none, toAnswer: [now] };
  page.confirm();
  await settled();
  await settled();
  expect(page.asked()).toMatchObject({ row: now, isAgain: true });
  expect(page.told()).toMatchObject({ refused: "Peringatannya berubah." });
  page.confirm();
  await settled();
  expect(tolds).toMatchObject([{ told: "then".padEnd(22, "-") }, { told: now.digest }]);
  expect([page.asked(), new Set(keys).size]).toEqual([undefined, 2]);
  page.stop();
});

test("nothing is agreed to before it was said what it is, and then once", async () => {
  const page = await opened();
  page.ask({ row: asked, act: page.agree });
  page.leave();
  page.confirm();
  await settled();
  expect(keys).toEqual([]);
  page.ask({ row: asked, act: page.agree });
  page.confirm();
  page.confirm();
  await settled();
  expect(keys).toHaveLength(1);
  page.stop();
});
