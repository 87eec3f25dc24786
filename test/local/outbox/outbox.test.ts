import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { createOutbox, type Outbox } from "../../../infra/local/outbox/outbox.ts";

const code = { to: "+6281234567890", text: "042137 adalah kode masuk Jumpa Anda. Berlaku 5 menit." };

const open = async () => {
  const file = join(await mkdtemp(join(tmpdir(), "outbox-")), "outbox.json");
  const clock = { at: Date.parse("2026-11-23T02:20:00Z") };
  return { file, clock, outbox: await createOutbox({ file, now: () => clock.at }) };
};

const page = async (outbox: Outbox, path = "/outbox") => {
  const response = await outbox.handle(new Request(`http://localhost${path}`));
  return { type: response.headers.get("content-type"), body: await response.text() };
};

test("a message is shown with its text, its clinic's time and the last three digits only", async () => {
  const { outbox } = await open();
  await outbox.add(code);
  const { type, body } = await page(outbox);
  expect(type).toBe("text/html; charset=utf-8");
  expect(body).toContain("<strong>042137</strong> adalah kode masuk Jumpa Anda. Berlaku 5 menit.");
  expect(body).toContain("•••• •••• 890");
  expect(body).not.toContain("+6281234567890");
  expect(body).toMatch(/09\.20\.00 WIB/);
});

test("what somebody put into a text stays text", async () => {
  const { outbox } = await open();
  await outbox.add({ to: "+6281234567890", text: '<img src=x onerror="alert(1)"> & co' });
  expect((await page(outbox)).body).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co");
});

test("an empty outbox says so", async () => {
  const { outbox } = await open();
  expect((await page(outbox)).body).toContain("Belum ada pesan.");
});

test("tests read it as JSON, newest first", async () => {
  const { outbox, clock } = await open();
  await outbox.add(code);
  clock.at += 1000;
  await outbox.add({ to: "+6281200000002", text: "Halo" });
  const at = clock.at;
  expect(JSON.parse((await page(outbox, "/outbox.json")).body)).toEqual([
    { id: expect.any(String), channel: "sms", to: "+6281200000002", text: "Halo", at },
    { id: expect.any(String), channel: "sms", ...code, at: at - 1000 },
  ]);
});

test("it outlives a restart, and forgets the oldest beyond two hundred", async () => {
  const { outbox, file } = await open();
  await Promise.all(Array.from({ length: 201 }, (_, index) => outbox.add({ to: "+6281234567890", text: `${index}` })));
  const again = await createOutbox({ file });
  expect(again.list().map(({ text }) => text)).toEqual(Array.from({ length: 200 }, (_, index) => `${200 - index}`));
});

test("a damaged file is told in one line that says what to do", async () => {
  const { file } = await open();
  await writeFile(file, "[{}]");
  const failure = await createOutbox({ file }).catch((reason: unknown) => reason);
  const reason = `${file} is damaged: move it aside and start again; it is made anew, the rest stays.`;
  expect(failure).toEqual(new PlainReason(reason));
});
