import { createRoot } from "solid-js";
import { beforeEach, expect, test } from "vitest";
import { ApiRefusal } from "../../../../../../web/api/api-refusal.ts";
import {
  createPublishing,
  type Preview,
  type Published,
} from "../../../../../../web/features/roster/roster-month/publishing/create-publishing.ts";
import { Unreachable } from "../../../../../../web/net/unreachable.ts";

beforeEach(() => sessionStorage.clear());

const preview = (digest: string): Preview => ({
  digest,
  version: 3,
  create: 2,
  close: 0,
  reopen: 0,
  change: 0,
  keep: 5,
  held: [],
  affected: [],
  unreadable: 0,
  elsewhere: [],
  breaks: [],
  uncovered: 0,
});

/** Each test has a month of its own: there is one sending of a name. */
let months = 0;

/** A month with `unsaved` rows that can't be saved, and what is answered to each publishing. */
const screen = (unsaved: number, answers: (() => Published)[] = [], reread?: () => Promise<void>) => {
  const said: string[] = [];
  let looks = 0;
  months += 1;
  const publishing = createRoot(() =>
    createPublishing({
      name: `month ${months}`,
      saveFirst: async () => void said.push("saved"),
      unsavedRows: () => unsaved,
      preview: async () => {
        looks += 1;
        said.push(`looked ${looks}`);
        return preview(`d${looks}`);
      },
      reread: reread ?? (async () => void said.push("read")),
      sheet: () => ({ dates: [], rows: [], open: 0 }),
      publish: async ({ digest }) => {
        said.push(`published ${digest}`);
        const answer = answers.shift();
        if (!answer) throw new Error("asked once too often");
        return answer();
      },
      done: () => said.push("done"),
    }),
  );
  return { publishing, said };
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("what is written is saved first, then it is shown what publishing would do, and just that is published", async () => {
  const { publishing, said } = screen(0, [() => ({ version: 3, done: true, written: 2, affected: 0, held: 0 })]);
  await publishing.open();
  await settle();
  const shown = publishing.load.value();
  expect([publishing.isOpen(), shown]).toEqual([true, preview("d1")]);
  if (shown) await publishing.publish(shown);
  expect(said).toEqual(["saved", "looked 1", "read", "published d1", "done"]);
});

test("a row that can't be saved is not published without", async () => {
  const { publishing, said } = screen(1);
  await publishing.open();
  await settle();
  expect([said, publishing.load.value()]).toEqual([["saved"], undefined]);
});

test("what can't be shown on the screen is not offered either", async () => {
  const { publishing, said } = screen(0, [], () => Promise.reject(new Unreachable()));
  await publishing.open();
  await settle();
  expect([said, publishing.load.state()]).toEqual([["saved", "looked 1"], { status: "offline" }]);
});

test("what has changed since it was shown is shown anew, and published only when it is asked for again", async () => {
  const { publishing, said } = screen(0, [
    () => {
      throw new ApiRefusal("roster.changed", "Jadwal berubah.", {});
    },
  ]);
  await publishing.open();
  await settle();
  const shown = publishing.load.value();
  if (shown) await publishing.publish(shown);
  await settle();
  expect(said).toEqual(["saved", "looked 1", "read", "published d1", "looked 2", "read"]);
  expect([publishing.load.value()?.digest, publishing.state().status]).toEqual(["d2", "refused"]);
});

test("what may have arrived is settled before it is looked again, and only what is shown is published", async () => {
  const lost = (): Published => {
    throw new Unreachable();
  };
  const done = (version: number) => (): Published => ({ version, done: true, written: 2, affected: 0, held: 0 });
  const { publishing, said } = screen(0, [lost, lost, done(3), done(4)]);
  const look = async (): Promise<void> => {
    await publishing.open();
    await settle();
  };
  await look();
  await publishing.publish(preview("d1"));
  publishing.close();
  await look();
  expect([publishing.state().status, publishing.isLooking(), publishing.earlier()]).toEqual([
    "unsent",
    false,
    undefined,
  ]);
  await look();
  expect([publishing.earlier()?.version, publishing.state().status, publishing.load.value()]).toEqual([
    3,
    "idle",
    preview("d2"),
  ]);
  await publishing.publish(preview("d2"));
  expect(said.filter((one) => one.startsWith("published"))).toEqual([
    "published d1",
    "published d1",
    "published d1",
    "published d2",
  ]);
});
