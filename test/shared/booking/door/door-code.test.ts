import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { doorCodes } from "../../../../functions/booking/door/door-codes.ts";
import { codeLasts, doorCodeFrom, doorMessage, doorSecretFrom } from "../../../../shared/booking/door/door-code.ts";
import { doorCodeAt } from "../../../../web/features/line/call-board/door/door-code-at.ts";

const secret = "K7QF2M3DXT4ABWPN";
const at = 1_793_000_000_000;

test("the four digits are those of RFC 4226, of which its appendix D tells six", () => {
  const hash = createHmac("sha1", "12345678901234567890")
    .update(Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]))
    .digest();
  expect(doorCodeFrom(hash)).toBe("7082");
  const fourth = createHmac("sha1", "12345678901234567890")
    .update(Buffer.from([0, 0, 0, 0, 0, 0, 0, 3]))
    .digest();
  expect(doorCodeFrom(fourth)).toBe("9429");
});

test("the board and the server say the same, and each clinic and each two minutes something else", async () => {
  const codes = doorCodes(secret, "3604-cikande", at);
  expect(codes).toEqual([
    await doorCodeAt(secret, "3604-cikande", at),
    await doorCodeAt(secret, "3604-cikande", at - codeLasts),
  ]);
  expect(doorMessage("3604-cikande", at)).not.toBe(doorMessage("3604-kibin", at));
  expect(doorMessage("3604-cikande", at)).toBe(doorMessage("3604-cikande", at - (at % codeLasts)));
  expect(doorMessage("3604-cikande", at)).not.toBe(doorMessage("3604-cikande", at - (at % codeLasts) - 1));
});

test("a secret is sixteen letters that nobody takes for digits", () => {
  expect(doorSecretFrom(Uint8Array.from({ length: 16 }, (_, byte) => byte * 17))).toBe("ARCTEVGXIZK3M5O7");
});
