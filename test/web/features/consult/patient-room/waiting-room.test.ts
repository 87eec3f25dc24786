import { expect, test } from "vitest";
import { patientRoomText } from "../../../../../web/features/consult/patient-room/text.ts";

test.each([
  [{ microphone: true, camera: true }, "Suara dan gambar Anda baru menyala saat itu."],
  [{ microphone: true, camera: false }, "Suara Anda baru menyala saat itu."],
  [{ microphone: false, camera: true }, "Gambar Anda baru menyala saat itu."],
  [{ microphone: false, camera: false }, "Suara dan gambar Anda tetap mati."],
])("who settled on %o and waits is told what will turn on, and nothing else", (wish, said) => {
  expect(patientRoomText().private(wish)).toBe(said);
});
