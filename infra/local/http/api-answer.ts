/** What API Gateway itself says, in its own words. */
export const gatewayAnswer = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ message }), { status, headers: { "content-type": "application/json", ...headers } });

type Structured = {
  statusCode: number;
  headers?: Record<string, string | number | boolean>;
  body?: string;
  cookies?: string[];
  isBase64Encoded?: boolean;
};

const isStructured = (answer: unknown): answer is Structured =>
  typeof answer === "object" && answer !== null && typeof (answer as Structured).statusCode === "number";

const bodyless = new Set([101, 204, 205, 304]);

/** The response that API Gateway makes of a Lambda's answer in payload format 2.0. */
export const apiAnswerOf = (answer: unknown): Response => {
  if (!isStructured(answer)) {
    const body = typeof answer === "string" ? answer : JSON.stringify(answer);
    return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, String(value));
  for (const cookie of answer.cookies ?? []) headers.append("set-cookie", cookie);
  if (answer.body !== undefined && !headers.has("content-type"))
    headers.set("content-type", "text/plain;charset=utf-8");
  const body = answer.isBase64Encoded ? Buffer.from(answer.body ?? "", "base64") : (answer.body ?? "");
  return new Response(bodyless.has(answer.statusCode) ? null : body, { status: answer.statusCode, headers });
};
