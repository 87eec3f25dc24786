import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStreamPosition } from "../../../infra/local/stream/stream-position.ts";

const file = (): string => join(mkdtempSync(join(tmpdir(), "jumpa-position-")), "stream-position-Stream.json");

test("a position is kept, for its own stream", async () => {
  const path = file();
  await (await openStreamPosition(path, expect.fail)).save("arn:one", "17");
  const again = await openStreamPosition(path, expect.fail);
  expect([again.after("arn:one"), again.after("arn:two")]).toEqual(["17", undefined]);
});

test.each(["{", '{"streamArn":17}', ""])("a position that reads %j begins anew and says so once", async (content) => {
  const path = file();
  writeFileSync(path, content);
  const said: string[] = [];
  const position = await openStreamPosition(path, (line) => void said.push(line));
  expect(position.after("arn:one")).toBe(undefined);
  expect(said).toEqual([expect.stringContaining("worked out anew")]);
  await position.save("arn:one", "3");
  expect((await openStreamPosition(path, expect.fail)).after("arn:one")).toBe("3");
});
