import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { product } from "../cloud/product.ts";
import { makeDoor } from "../network/make-door.ts";
import { newPatient } from "../people/patient.ts";

const visitor = useBrowser();

test("after one visit the app opens without a server and shows the visits to come with their codes", async () => {
  const patient = await newPatient("Ibu Euis");
  const visit = await patient.book(await slotAhead("3604-anyar", 5));
  const code = `${visit.code.slice(0, 3)} ${visit.code.slice(3)}`;
  const door = await makeDoor(product.url);
  const page = await visitor({ tokens: patient.tokens, baseURL: door.url });
  await page.goto("/");
  await page.getByText(code).waitFor();
  // The household is another answer, and may be the later one.
  await heading(page, /Ibu Euis/).waitFor();
  await workerIsReady(page);
  await door.shut();

  const cold = await page.context().newPage();
  await page.close();
  await cold.goto("/kunjungan");
  await cold.getByText(code).waitFor();
  await cold.getByText(/terakhir diperbarui/i).waitFor();
  await cold.getByText("Puskesmas Anyar").waitFor();
  await cold.goto(`/kunjungan/${visit.id}`);
  await cold.getByText(code).waitFor();
  await cold.goto("/");
  await heading(cold, /Ibu Euis/).waitFor();
  await cold.getByText(code).waitFor();
});

test("the staff's app opens without a server too, beside the patient's on one device", async () => {
  const door = await makeDoor(product.url);
  const page = await visitor({ baseURL: door.url });
  for (const [path, title] of [
    ["/petugas", "Masuk sebagai petugas"],
    ["/", /^Selamat/],
  ] as const) {
    await page.goto(path);
    await heading(page, title).waitFor();
    await workerIsReady(page);
  }
  const missed: string[] = [];
  page.on("requestfailed", (request) => {
    // What the next page ends before it came, such as an icon, is not missed.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") missed.push(new URL(request.url()).pathname);
  });
  await door.shut();
  await page.goto("/petugas");
  await heading(page, "Masuk sebagai petugas").waitFor();
  await page.goto("/");
  await heading(page, /^Selamat/).waitFor();
  // What the pages themselves name is there; only answers are not.
  expect(missed.filter((path) => !/^\/(api|config\.json)/.test(path))).toEqual([]);
});
