import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient } from "../people/patient.ts";

const visitor = useBrowser();

const hour = 3_600_000;

/** Makes the phone's own clock wrong before the app begins. */
const shifted = (milliseconds: number): string => `{
  const now = Date.now;
  Date.now = () => now() + (${milliseconds});
}`;

test.each([
  ["three hours behind", -3 * hour],
  ["a day ahead", 24 * hour],
  ["in the year 2010", Date.UTC(2010, 0, 1) - Date.now()],
])("with a phone that is %s the ticket is there, and tokens are not renewed without end", async (_, error) => {
  const patient = await newPatient("Ibu Halimah");
  const visit = await patient.book(await slotAhead("3604-anyar", 2));
  const page = await visitor({ tokens: patient.tokens });
  const renewals: string[] = [];
  page.on("request", (request) => request.url().includes("/cognito") && renewals.push(request.url()));
  await page.addInitScript(shifted(error));
  await page.goto("/");
  await page.getByText(visit.code.slice(0, 3)).first().waitFor();
  await page.reload();
  await page.getByText(visit.code.slice(0, 3)).first().waitFor();
  await page.goto(`/kunjungan/${visit.id}/ruang`);
  await heading(page, /Belum waktunya/).waitFor();
  expect(renewals.length).toBeLessThanOrEqual(1);
});

test("with a phone that is twenty minutes behind the room's door opens at its time", async () => {
  const patient = await newPatient("Ibu Nining");
  const session = await putSessionSoon(8);
  const visit = await patient.book({
    sessionId: session.id,
    number: 1,
    start: session.start,
    minutes: session.minutes,
  });
  const page = await visitor({ tokens: patient.tokens });
  await page.addInitScript(shifted(-20 * 60_000));
  await page.goto(`/kunjungan/${visit.id}`);
  await page.getByRole("link", { name: /Masuk ruang tunggu/ }).waitFor({ timeout: 60_000 });
});
