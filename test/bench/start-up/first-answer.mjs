import { createRequire } from "node:module";

/** Loads a Lambda's bundle in a fresh process and lets it answer: `node first-answer.mjs <bundle> <event>`. */
const [file = "", event = "{}"] = process.argv.slice(2);
const before = performance.now();
const { handler } = createRequire(file)(file);
const load = performance.now() - before;
const answer = await handler(JSON.parse(event), {
  awsRequestId: "bench",
  getRemainingTimeInMillis: () => 10_000,
});
console.log(JSON.stringify({ load, statusCode: answer?.statusCode }));
process.exit(0);
