import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listUpcomingVisits } from "../../../shared/api/booking/list-upcoming-visits.ts";
import { getHousehold } from "../../../shared/api/people/get-household.ts";
import { MyHome } from "../../../web/patient/home/my-home.tsx";
import { session } from "../../../web/session/session.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../web/api/call.ts", () => ({ call, ask: vi.fn() }));

const token = (): string => {
  const at = Date.now() / 1000;
  return `h.${Buffer.from(JSON.stringify({ sub: "siti", iat: at, exp: at + 3600 })).toString("base64url")}.s`;
};

const siti = { patient: { id: "p-siti", name: "Siti Aminah" }, relation: "self" };

let tellVisits = (_: object): void => {};
let stop = (): void => {};

beforeEach(() => {
  localStorage.clear();
  session.begin({ idToken: token(), refreshToken: "r" });
  const visits = new Promise((resolve) => {
    tellVisits = resolve;
  });
  const answers = new Map<unknown, unknown>([
    [getHousehold, { members: [siti] }],
    [listUpcomingVisits, visits],
  ]);
  call.mockImplementation(async (contract) => answers.get(contract) ?? new Promise(() => {}));
});
afterEach(() => stop());

test("what leads on stands where it stays: it is there once it is known what comes before it", async () => {
  const root = document.createElement("div");
  stop = render(() => <MyHome />, root);
  const ways = (): (string | null)[] => [...root.querySelectorAll("a.button, .people a")].map((way) => way.textContent);
  await vi.waitFor(() => expect(root.textContent).toContain("Siti"));
  expect(ways()).toEqual([]);
  tellVisits({ visits: [] });
  await vi.waitFor(() => expect(ways()).toEqual(["Buat janji baru", "Saya"]));
});
