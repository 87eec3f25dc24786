import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const television = { width: 1920, height: 1080 };

test("whoever comes types the code of the board on their ticket, and the desk sees that they said so themselves", async () => {
  const session = await putSessionSoon(60, hasanudin, { comeTo: { kind: "puskesmas" } });
  const patient = await newPatient("Ibu Warsiti");
  const { id } = await patient.book(slotAt(session, 2));

  const loket = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await loket.goto("/petugas/kode-pintu");
  await loket.getByRole("button", { name: "Lihat alamat papan" }).click();
  const address = await loket.getByLabel("Di televisi lain, buka alamat ini satu kali").inputValue();
  await lookAt(loket, "pair-board");

  const board = await visitor({ size: television });
  await board.goto(new URL(address).pathname + new URL(address).hash);
  const shown = board.locator(".board-door strong");
  await shown.waitFor();
  expect(board.url()).not.toContain("pintu");
  await board.reload();
  await expect.poll(() => shown.innerText()).toMatch(/^\d{4}$/);
  await lookAt(board, "call-board-door");

  const ticket = await visitor({ size: phone, tokens: patient.tokens });
  await ticket.goto("/");
  await ticket.locator(".ticket").getByRole("button", { name: "Saya di sini" }).waitFor();
  await lookAt(ticket, "home-say-here");
  await ticket.setViewportSize(phone);
  await ticket.goto(`/kunjungan/${id}`);
  const here = await ticket.getByRole("button", { name: "Saya di sini" }).boundingBox();
  const bar = await ticket.locator("nav").last().boundingBox();
  expect((here?.y ?? phone.height) + (here?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await lookAt(ticket, "say-here-in-reach");
  await ticket.setViewportSize(phone);
  await ticket.getByRole("button", { name: "Saya di sini" }).click();
  const code = ticket.getByLabel("Kode di papan panggilan");
  const right = await shown.innerText();
  await code.fill(right === "0000" ? "0001" : "0000");
  await ticket.getByRole("button", { name: "Catat saya hadir" }).click();
  await ticket.getByText("Kode itu tidak cocok.").waitFor();
  await lookAt(ticket, "say-here");
  await ticket.setViewportSize(phone);
  await code.fill(await shown.innerText());
  await ticket.getByRole("button", { name: "Catat saya hadir" }).click();
  await ticket.getByText("Anda sudah dicatat hadir").waitFor();

  await loket.setViewportSize(desk);
  await loket.goto("/petugas/loket");
  await loket.locator(".desk-visit", { hasText: "Ibu Warsiti" }).getByText("Hadir, lapor sendiri").waitFor();

  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  await clinic("check-in-patient", { appointmentId: id, from: slotAt(session, 2), steps: 0, mistaken: true });
  await expect.poll(async () => (await patient.visits())[0]?.state).toEqual({ status: "booked", steps: 1 });
});
