import { expect, test } from "vitest";
import { wholePhone } from "../../../../../web/features/identity/sign-in/shown-phone.ts";

test.each([
  ["+6281234567890", "0812 3456 7890"],
  ["+62812345678", "0812 3456 78"],
  ["+628123456789012", "0812 3456 789012"],
])("%s is read over as %s", (phone, said) => {
  expect(wholePhone(phone)).toBe(said);
});
