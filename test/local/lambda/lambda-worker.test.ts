import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLambdaWorker } from "../../../infra/local/lambda/lambda-worker.ts";

type Setting = { timeoutMs?: number; environment?: Record<string, string> };

const start = async (code: string, { timeoutMs = 5000, environment = {} }: Setting = {}) => {
  const file = join(await mkdtemp(join(tmpdir(), "lambda-")), "index.cjs");
  await writeFile(file, code);
  const said: string[] = [];
  const task = { file, exportName: "handler", name: "Book" };
  const log = (line: string): void => void said.push(line);
  return { said, worker: startLambdaWorker({ task, environment, timeoutMs, memoryMb: 128, log }) };
};

test("a function gets its event, its context and its own environment alone", async () => {
  const { worker } = await start(
    `exports.handler = async (event, context) =>
       ({ event, name: context.functionName, left: context.getRemainingTimeInMillis() > 4000, env: { ...process.env } });`,
    { environment: { TABLE_NAME: "Items" } },
  );
  expect(await worker.run({ a: 1 })).toEqual({
    event: { a: 1 },
    name: "Book",
    left: true,
    env: { TABLE_NAME: "Items" },
  });
  await worker.close();
});

test("the time it takes to load is not the function's: it has all of its own left, and no more", async () => {
  const { worker } = await start(
    `const until = Date.now() + 1500;
     while (Date.now() < until);
     exports.handler = async (event, context) => context.getRemainingTimeInMillis();`,
    { timeoutMs: 1000 },
  );
  const left = await worker.run({});
  expect(left).toBeGreaterThan(700);
  expect(left).toBeLessThanOrEqual(1000);
  await worker.close();
});

test("lines come whole, however they were written", async () => {
  const { worker, said } = await start(
    `exports.handler = async () => {
       process.stdout.write('{"_aws":{"Timestamp":1');
       await new Promise((done) => setTimeout(done, 50));
       process.stdout.write('}}\\nplain\\n');
     };`,
  );
  await worker.run({});
  await expect.poll(() => said).toEqual(['{"_aws":{"Timestamp":1}}', "plain"]);
  await worker.close();
});

test("an error of the function is a failure with its kind, logged with its trace, and the worker stays", async () => {
  const { worker, said } = await start(
    'exports.handler = async (event) => { if (event) throw new TypeError("no " + event); return "fine"; };',
  );
  await expect(worker.run("luck")).rejects.toMatchObject({ message: "TypeError: no luck", fatal: false });
  expect(said.join("\n")).toContain("index.cjs");
  expect(await worker.run(null)).toBe("fine");
  await worker.close();
});

test.each([
  ["takes too long", "exports.handler = () => new Promise(() => setInterval(() => {}, 1000));", "timed out after 3 s"],
  ["spins for ever", "exports.handler = () => { for (;;); };", "timed out after 3 s"],
  ["ends its process", "exports.handler = () => process.exit(3);", "ended with code 3"],
  [
    "crashes beside the answer",
    'exports.handler = () => new Promise(() => setImmediate(() => { throw new Error("bang"); }));',
    "crashed: bang",
  ],
  ["can't be loaded", 'throw new Error("no module");', "no module"],
  ["exports no handler", "exports.other = 1;", 'exports no function "handler"'],
])(
  "a function that %s is a fatal failure",
  async (_, code, reason) => {
    const { worker } = await start(code, { timeoutMs: 3000 });
    await expect(worker.run({})).rejects.toMatchObject({ message: expect.stringContaining(reason), fatal: true });
    await worker.close();
  },
  20_000,
);
