import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { loggedLines } from "../trigger/logged-lines.ts";

/** `silence`: the connection ends without an answer. */
type Answer = { status: number; body: string } | "silence";

const sns = async (answer: Answer) => {
  const bodies: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(new URLSearchParams(body));
    if (answer === "silence") return response.destroy();
    response.writeHead(answer.status, { "content-type": "text/xml" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("AWS_ENDPOINT_URL_SNS", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  vi.resetModules();
  const { sendText } = await import("../../../functions/notify/send-text.ts");
  return { bodies, sendText, close: () => server.close() };
};

afterEach(() => vi.unstubAllEnvs());

test("one text becomes one transactional SMS", async () => {
  const body = "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>";
  const { bodies, sendText, close } = await sns({ status: 200, body });
  await sendText({ to: "+6281234567890", text: "Halo", purpose: "sign-in-code" });
  close();
  expect(bodies.map((sent) => Object.fromEntries(sent))).toEqual([
    {
      Action: "Publish",
      Version: "2010-03-31",
      PhoneNumber: "+6281234567890",
      Message: "Halo",
      "MessageAttributes.entry.1.Name": "AWS.SNS.SMS.SMSType",
      "MessageAttributes.entry.1.Value.DataType": "String",
      "MessageAttributes.entry.1.Value.StringValue": "Transactional",
    },
  ]);
});

test("a failure tells its kind, never the number", async () => {
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>InvalidParameter</Code>
    <Message>Invalid parameter: PhoneNumber Reason: +6281234567890 is not valid</Message></Error></ErrorResponse>`;
  const { sendText, close } = await sns({ status: 400, body });
  const failure = await sendText({ to: "+6281234567890", text: "Halo", purpose: "sign-in-code" }).catch(
    (reason: unknown) => reason,
  );
  close();
  expect(String(failure)).toBe("Error: text not sent: InvalidParameterException");
});

test("a lost answer counts as sent: asked again it would be a second text", async () => {
  const lines = loggedLines();
  const { sendText, bodies, close } = await sns("silence");
  await expect(sendText({ to: "+6281234567890", text: "Halo", purpose: "sign-in-code" })).resolves.toBeUndefined();
  close();
  expect(bodies).toHaveLength(1);
  expect(lines).toMatchObject([{ level: "error" }, { Texts: 1, purpose: "sign-in-code" }]);
});
