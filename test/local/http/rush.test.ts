import { beforeEach, expect, test } from "vitest";
import { route } from "../../../functions/http/route.ts";
import { serve } from "../../../functions/http/serve.ts";
import { listOpenSlots } from "../../../functions/schedule/list-open-slots.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { createContentNetwork } from "../../../infra/local/http/content-network.ts";
import { createHttpApi } from "../../../infra/local/http/http-api.ts";
import { listOpenSlots as contract } from "../../../shared/api/schedule/list-open-slots.ts";
import { rosterRefusals } from "../../../shared/roster/refusals.ts";
import { colleague, morning, now, serang } from "../../functions/booking/cikande.ts";
import { countRequests } from "../../functions/store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../../functions/store/use-table.ts";

useTable();
beforeEach(async () => {
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(colleague())]);
});

const phones = 200;
const most = 0.05;

/** The function behind the gateway behind the network, on a table that says what it was asked. */
const product = (clock: { now: number }) => {
  const time = (): number => clock.now;
  const list = listOpenSlots({
    districtById,
    directoryOf,
    sessionsOfDay: sessionsOfDay({ districtById, sessionsOf, now: time }),
    now: time,
  });
  const handler = serve("public", rosterRefusals, { list: route(contract, list) });
  const context = { awsRequestId: "rush", getRemainingTimeInMillis: () => 10_000 };
  const path = "/api/clinics/{clinicId}/slots";
  const api = createHttpApi({
    api: {
      id: "api",
      routes: [{ method: "GET", path, functionName: "list", timeoutMs: 29_000, authorizer: undefined }],
    },
    authorize: async () => undefined,
    invoke: async (_, event) => Reflect.apply(handler, undefined, [event, context]),
  });
  const kept = [{ pattern: "/api/clinics/*/slots", query: ["from", "days", "service"], mostSeconds: contract.fresh }];
  return createContentNetwork({ network: { headers: {}, kept }, origin: api.handle, now: time });
};

/** Two hundred phones ask within ten seconds, some of them at the same moment; what each is told. */
const rush = async (query: string): Promise<string[]> => {
  const clock = { now };
  const carry = product(clock);
  const headers = { "accept-encoding": "gzip, deflate, br, zstd" };
  const told: string[] = [];
  for (let second = 0; second < 10; second += 1) {
    const asked = Array.from({ length: phones / 10 }, async () => {
      const url = `http://localhost/api/clinics/3604-cikande/slots?${query}`;
      const response = await carry(new Request(url, { headers }), "127.0.0.1");
      return `${response.status} ${Buffer.from(await response.arrayBuffer()).toString("base64")}`;
    });
    told.push(...(await Promise.all(asked)));
    clock.now += 1_000;
  }
  return told;
};

test.each([
  ["a clinic's day", "from=2026-11-23"],
  ["a clinic's week, as the app asks for it", "from=2026-11-23&days=7&service=umum"],
])("a rush on %s reads the table at most 0.05 times a phone, and tells all the same", async (what, query) => {
  let told: string[] = [];
  const { commands, units } = await countRequests(async () => {
    told = await rush(query);
  });
  console.log(`${what}: ${commands.length / phones} reads and ${units / phones} units a phone`);
  expect(told).toHaveLength(phones);
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toMatch(/^200 /);
  expect(commands.length / phones).toBeLessThanOrEqual(most);
  expect(commands.length).toBeGreaterThan(0);
});
