import { expect, test } from "vitest";
import { indonesianMobile } from "../../../shared/identity/phone.ts";

const written = [
  "081234567890",
  "0812-3456-7890",
  "0812 3456 7890",
  "(0812) 3456.7890",
  "6281234567890",
  "+6281234567890",
  "+62 812-3456-7890",
  "+62 (0)812 3456 7890",
  "+62 0812 3456 7890",
  " 812 3456 7890 ",
  "tel:+6281234567890",
  "Tel: 0812-3456-7890",
  "0812–3456–7890",
  "0812\u22123456\u22127890",
  "0812\u20113456\ufe637890",
  "0062 812-3456-7890",
  "00620812 3456 7890",
  "\u202a+62 812-3456-7890\u202c",
  "\u2066+62 812\u20693456\u20677890\u2068",
  "\u200b0812\u200b34567890\ufeff",
  "\u200e0812 3456 7890\u200f",
  "０８１２３４５６７８９０",
  "＋６２８１２３４５６７８９０",
];

test.each(written)("%s is one and the same number", (text) => {
  expect(indonesianMobile(text)).toBe("+6281234567890");
});

test.each([
  ["shortest", "0812345678", "+62812345678"],
  ["longest", "0812345678901", "+62812345678901"],
])("the %s mobile number is taken", (_, text, expected) => {
  expect(indonesianMobile(text)).toBe(expected);
});

test.each([
  ["nothing", ""],
  ["a landline of Serang, which takes no text", "0254 280123"],
  ["another country", "+60 12 345 6789"],
  ["another country that has an 8 in it", "+81 90 1234 5678"],
  ["too short", "0812 3456"],
  ["too long", "0812 3456 7890 12"],
  ["letters", "0812 3456 789O"],
  ["two numbers", "081234567890 / 081298765432"],
  ["a plus in the middle", "0812+34567890"],
  ["nought before another country", "0060 12 345 6789"],
  ["digits of another script", "٠٨١٢٣٤٥٦٧٨٩٠"],
])("%s is refused", (_, text) => {
  expect(indonesianMobile(text)).toBeUndefined();
});

test("a normalised number stays as it is", () => {
  expect(indonesianMobile(indonesianMobile("0812-3456-7890") ?? "")).toBe("+6281234567890");
});
