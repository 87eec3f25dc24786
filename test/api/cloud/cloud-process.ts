import { startLocalCloud } from "../../../infra/local/start-local-cloud.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";

/** What the process tells whoever started it, once it is ready. */
export type CloudFacts = { url: string; engineUrl: string; enginePid: number; tableName: string; region: string };

const [port = "0", dataFolder = "", video = "", answers = ""] = process.argv.slice(2);
const cloud = await startLocalCloud({
  port: Number(port),
  dataFolder,
  engine: engineUnderTest(),
  pages: "none",
  video: video === "video",
  keepsAnswers: answers !== "of now",
  log: console.log,
});
await cloud.video?.ready;
const { url, engine, assembly } = cloud;
process.send?.({
  url,
  engineUrl: engine.url,
  enginePid: engine.pid() ?? 0,
  tableName: assembly.output("TableName"),
  region: assembly.place.region,
} satisfies CloudFacts);
process.once("disconnect", () => void cloud.close().then(() => process.exit(0)));
