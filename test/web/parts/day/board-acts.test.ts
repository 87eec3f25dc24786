import { afterEach, expect, test, vi } from "vitest";
import { boardActs } from "../../../../web/parts/day/board-acts.ts";
import { session } from "../../../../web/session/session.ts";

const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

afterEach(() => {
  localStorage.clear();
  session.follow();
  vi.unstubAllGlobals();
});

test("whoever works at a clinic opens its call board beside their work", () => {
  const open = vi.fn();
  vi.stubGlobal("open", open);
  const times = { iat: 1_800_000_000, exp: 1_800_003_600 };
  const claims = { sub: "loket", "cognito:groups": ["registrar"], "custom:clinic": "3604-cikande", ...times };
  session.begin({ idToken: tokenOf(claims), refreshToken: "r" });
  const [act] = boardActs();
  act?.run?.();
  expect(act?.word).toBe("Papan panggilan");
  expect(open).toHaveBeenCalledWith("/papan/3604-cikande", "_blank", "noopener");
});

test("who is at no clinic has no board to open", () => {
  expect(boardActs()).toEqual([]);
});
