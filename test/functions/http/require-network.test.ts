import { afterEach, expect, test, vi } from "vitest";
import { requireNetwork } from "../../../functions/http/require-network.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { serang } from "../booking/cikande.ts";
import { putClinic, putDistrict, useTable } from "../store/use-table.ts";
import { callRoute } from "./call-route.ts";

useTable();
afterEach(() => void vi.stubEnv("NETWORK_KEY", undefined));

const key = "a-key-of-the-network";
const forbidden = expect.objectContaining({ code: "request.forbidden" });

test.each([
  ["nothing", {}],
  ["another key", { "x-jumpa-network": "b-key-of-the-network" }],
  ["a key that begins alike", { "x-jumpa-network": key.slice(0, -1) }],
])("whoever shows %s is refused", (_, headers) => {
  vi.stubEnv("NETWORK_KEY", key);
  expect(() => requireNetwork({ headers })).toThrow(forbidden);
});

test("whoever comes through the network is let in, and anybody where there is none", () => {
  expect(() => requireNetwork({ headers: {} })).not.toThrow();
  vi.stubEnv("NETWORK_KEY", key);
  expect(() => requireNetwork({ headers: { "x-jumpa-network": key } })).not.toThrow();
});

test("a public read asked for at the gateway's own address is refused before anything is read", async () => {
  await Promise.all([putDistrict(serang), putClinic("3604-ciruas")]);
  const input = { clinicId: "3604-ciruas", from: "2026-12-31" };
  vi.stubEnv("NETWORK_KEY", key);
  expect(await callRoute(listOpenSlots, "public", { input })).toMatchObject({
    status: 403,
    body: { code: "request.forbidden" },
  });
  expect(await callRoute(listOpenSlots, "public", { input, headers: { "x-jumpa-network": key } })).toMatchObject({
    status: 200,
  });
});
