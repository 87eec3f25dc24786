import { expect, test } from "vitest";
import { networkHeader } from "../../shared/api/network-header.ts";
import { deployment } from "./deployment.ts";
import { secretOf } from "./secret-of.ts";
import { send } from "./send.ts";

/** A public read, asked for at the gateway's own address. */
const ask = (headers: Record<string, string>) =>
  send({
    host: new URL(deployment().ApiUrl).host,
    method: "GET",
    path: "/api/clinics/9999-nowhere/slots?from=2026-12-01",
    headers,
  });

test("the deployment tells the functions the key it made up, and they answer nobody who doesn't show it", async () => {
  expect((await ask({})).status).toBe(403);
  expect((await ask({ [networkHeader]: "{{resolve:secretsmanager:guessed}}" })).status).toBe(403);
  expect((await ask({ [networkHeader]: await secretOf("content network") })).status).toBe(404);
});
