import { expect, test } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { namingRows } from "../../../../../web/features/roster/roster-month/naming-rows.ts";

const names = { person: (id: string): string => (id === "yayah" ? "Bidan Yayah" : id) };
const naming = namingRows(names);

test("whose row can't be read is said by name", () => {
  const refused = new ApiRefusal("record.unreadable", "?", { practitionerIds: ["yayah", "rini"] });
  const said =
    "Baris Bidan Yayah, rini tidak bisa dibaca, jadi jadwal belum bisa diterbitkan. Hubungi dinas kesehatan.";
  expect(() => naming(refused)).toThrow(
    expect.objectContaining({ code: "record.unreadable", message: expect.stringContaining("Bidan Yayah, rini") }),
  );
  expect(() => naming(refused)).toThrow(said.slice(-50));
});

test("any other trouble is told as it is", () => {
  for (const cause of [
    new Error("away"),
    new ApiRefusal("roster.changed", "Jadwal berubah.", {}),
    new ApiRefusal("record.unreadable", "Data ini tidak bisa dibaca.", {}),
  ])
    expect(() => naming(cause)).toThrow(cause);
});
