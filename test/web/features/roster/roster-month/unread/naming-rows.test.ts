import { expect, test } from "vitest";
import { ApiRefusal } from "../../../../../../web/api/api-refusal.ts";
import { namingRows } from "../../../../../../web/features/roster/roster-month/unread/naming-rows.ts";

const names = { person: (id: string): string => (id === "yayah" ? "Bidan Yayah" : id) };
const naming = namingRows(names);

test.each([
  [
    "whose row it is, and that it can be written anew",
    { practitionerIds: ["yayah", "rini"], of: "draft" },
    /^Baris .?Bidan Yayah, rini.? tidak bisa dibaca.*tulis lagi selnya/,
  ],
  [
    "of whom it isn't known where they are on duty",
    { practitionerIds: ["yayah"] },
    /^Tugas .?Bidan Yayah.? di puskesmas lain/,
  ],
  [
    "which part of what the roster is made from, and where it is saved anew",
    { settings: ["rules", "codes"] },
    /^Tidak bisa dibaca: Ketentuan, Kode\. Buka Aturan jadwal/,
  ],
])("what can't be read is said: %s", async (_, details, words) => {
  await expect(naming(new ApiRefusal("record.unreadable", "?", details))).rejects.toThrow(
    expect.objectContaining({ code: "record.unreadable", message: expect.stringMatching(words) }),
  );
});

test("any other trouble is told as it is", async () => {
  for (const cause of [
    new Error("away"),
    new ApiRefusal("roster.changed", "Jadwal berubah.", {}),
    new ApiRefusal("record.unreadable", "Data ini tidak bisa dibaca.", {}),
  ])
    await expect(naming(cause)).rejects.toBe(cause);
});
