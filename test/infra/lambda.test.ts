import { expect, test } from "vitest";
import { awsPatience } from "../../functions/trigger/aws-patience.ts";
import { functionIds, functionOf, template } from "./synthesized.ts";

/** The stream and the clock do the work of many; Cognito waits five seconds for a trigger of its own. */
const timeouts: Record<string, number> = { "functions/events/stream.ts": 30, "functions/events/clock.ts": 50 };
const timeoutOf = (entry: string): number => timeouts[entry] ?? (entry.startsWith("functions/identity/") ? 5 : 10);

test.each([...functionIds.keys()])("%s runs with the defaults of the product", (entry) => {
  const { Runtime, Architectures, MemorySize, Timeout, TracingConfig, LoggingConfig, Handler } =
    functionOf(entry).Properties;
  expect({ Runtime, Architectures, MemorySize, Timeout, TracingConfig, Handler }).toEqual({
    Runtime: "nodejs24.x",
    Architectures: ["arm64"],
    MemorySize: 512,
    Timeout: timeoutOf(entry),
    TracingConfig: { Mode: "Active" },
    Handler: "index.handler",
  });
  expect(template.findResources("AWS::Logs::LogGroup")[LoggingConfig.LogGroup.Ref]).toMatchObject({
    DeletionPolicy: "Delete",
    Properties: { RetentionInDays: 90 },
  });
});

test("every log ends after three months and goes with the stack", () => {
  for (const { DeletionPolicy, Properties } of Object.values(template.findResources("AWS::Logs::LogGroup")))
    expect([DeletionPolicy, Properties.RetentionInDays]).toEqual(["Delete", 90]);
});

test("every try a service is given fits into a function's time, with time left to say so", () => {
  const { maxAttempts, requestHandler } = awsPatience;
  const longest = (maxAttempts * (requestHandler.connectionTimeout + requestHandler.requestTimeout)) / 1000;
  const asking = [...functionIds.keys()].filter((entry) => !entry.startsWith("functions/identity/"));
  for (const entry of asking) expect(functionOf(entry).Properties.Timeout).toBeGreaterThan(longest + 1);
});

test("the gateway waits longer than the functions behind it, or nobody would hear what became of a request", () => {
  const waits = Object.values(template.findResources("AWS::ApiGatewayV2::Integration")).map(
    ({ Properties }) => Properties.TimeoutInMillis,
  );
  expect(new Set(waits)).toEqual(new Set([29_000]));
  for (const entry of functionIds.keys())
    if (entry.startsWith("functions/api/") || entry.endsWith("-webhook.ts"))
      expect(functionOf(entry).Properties.Timeout).toBeLessThan(29);
});
