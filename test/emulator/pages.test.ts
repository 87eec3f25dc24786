import { expect, test } from "vitest";
import { deployment } from "./deployment.ts";
import { send } from "./send.ts";

/** As the account's owner, over what the bucket takes for HTTPS; the emulator looks at no signature. */
const headers = {
  "x-forwarded-proto": "https",
  authorization:
    "AWS4-HMAC-SHA256 Credential=test/20260101/ap-southeast-3/s3/aws4_request, SignedHeaders=host, Signature=0",
};
const get = (path: string) => send({ host: "s3.ap-southeast-3.localhost", method: "GET", path, headers });

test("the app is published, and its settings name the clients of this deployment", async ({ skip }) => {
  skip(!deployment().pages, "nothing is published: this system gives no program a /opt of its own (unshare)");
  const [, bucket] = /<Name>(jumpa-webpages[^<]*)</.exec((await get("/")).text) ?? [];
  expect(await get(`/${bucket}/index.html`)).toEqual({ status: 200, text: expect.stringContaining("<title>Jumpa<") });
  const { PeopleClientId: peopleClientId, StaffClientId: staffClientId } = deployment();
  expect(JSON.parse((await get(`/${bucket}/config.json`)).text)).toEqual({
    region: "ap-southeast-3",
    cognitoEndpoint: "https://cognito-idp.ap-southeast-3.amazonaws.com",
    peopleClientId,
    staffClientId,
  });
});
