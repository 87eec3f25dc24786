import fc from "fast-check";
import { expect, test } from "vitest";
import { BookingCode, bookingCodeFrom, spokenCode } from "../../../shared/booking/booking-code.ts";
import { PatientId, patientIdFrom } from "../../../shared/people/patient.ts";

const requestIds = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString("base64url"));

test("every request gives a code and an id of the right shape, and always the same", () => {
  fc.assert(
    fc.property(requestIds, (id) => {
      expect(BookingCode.safeParse(bookingCodeFrom(id)).success).toBe(true);
      expect(PatientId.safeParse(patientIdFrom(id)).success).toBe(true);
      expect(bookingCodeFrom(id)).toBe(bookingCodeFrom(id));
    }),
  );
});

test("no code holds a letter that looks or sounds like another", () => {
  for (const lookAlike of "01258BILOSUVZ") expect(BookingCode.safeParse(`K7M4Q${lookAlike}`).success).toBe(false);
});

test("codes spread over the alphabet: a thousand requests, a thousand codes", () => {
  const codes = Array.from({ length: 1000 }, (_, n) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32BE(n * 2_654_435, 12);
    return bookingCodeFrom(bytes.toString("base64url"));
  });
  expect(new Set(codes).size).toBe(1000);
});

test("a code is read in two breaths", () => {
  expect(spokenCode("K7M4QX")).toBe("K7M 4QX");
});
