import { expect, expectTypeOf, test } from "vitest";
import { linkTo } from "../../../web/addresses/link-to.ts";

const toTicket = linkTo("/kunjungan/:appointmentId", ["baru", "pindah"]);
const toBooking = linkTo("/janji/:step?", ["puskesmas"]);
const toSignIn = linkTo("/masuk", ["kembali"]);

test.each([
  [toTicket({ appointmentId: "K7M4QX" }), "/kunjungan/K7M4QX"],
  [toTicket({ appointmentId: "K7M4QX", pindah: "1" }), "/kunjungan/K7M4QX?pindah=1"],
  [toTicket({ pindah: "1", baru: "1", appointmentId: "a/b?c" }), "/kunjungan/a%2Fb%3Fc?baru=1&pindah=1"],
  [toBooking(), "/janji"],
  [toBooking({ step: "waktu" }), "/janji/waktu"],
  [toBooking({ step: undefined, puskesmas: "3604-kibin" }), "/janji?puskesmas=3604-kibin"],
  [toSignIn({ kembali: toBooking({ puskesmas: "a b&c" }) }), "/masuk?kembali=%2Fjanji%3Fpuskesmas%3Da%2520b%2526c"],
])("%s is %s", (made, address) => {
  expect(made).toBe(address);
});

test("what an address carries is read again as it was written", () => {
  const way = toBooking({ step: "untuk", puskesmas: "a b&c" });
  const { searchParams } = new URL(toSignIn({ kembali: way }), "https://jumpa.example");
  expect(searchParams.get("kembali")).toBe(way);
});

test("the path is as a screen's route gives it", () => {
  expect([toTicket.path, toBooking.path]).toEqual(["/kunjungan/:appointmentId", "/janji/:step?"]);
});

test("an address without what it needs does not compile, nor one that says what its screen never asks", () => {
  type Ticket = Parameters<typeof toTicket>[0];
  expectTypeOf<{ appointmentId: string }>().toExtend<Ticket>();
  expectTypeOf<{ pindah: string }>().not.toExtend<Ticket>();
  expectTypeOf<keyof NonNullable<Parameters<typeof toSignIn>[0]>>().toEqualTypeOf<"kembali">();
});
