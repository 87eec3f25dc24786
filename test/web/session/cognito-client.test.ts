import { expect, test } from "vitest";
import { makeCognitoClient } from "../../../web/session/cognito-client.ts";

/** Cognito behind a firewall that has had enough of this address. */
const forbidding = makeCognitoClient({
  endpoint: "https://cognito-idp.ap-southeast-3.amazonaws.com",
  clientId: "web",
  fetch: async () =>
    Response.json({ __type: "ForbiddenException", message: "Request not allowed due to WAF block." }, { status: 400 }),
});

test("whoever the firewall turns away hears that it was too often, and stays signed in", async () => {
  expect(await forbidding.requestCode("+6281200000001")).toEqual({ kind: "too-many" });
  expect(await forbidding.signInByPassword("ratu", "secret")).toEqual({ kind: "too-many" });
  expect(await forbidding.renew("refresh")).toEqual({ kind: "failed" });
});
