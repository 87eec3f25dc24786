import { startLivekit } from "../../../infra/local/livekit/start-livekit.ts";

// A parent to be killed: says which server it started, and holds on to it.
const [dataFolder = ""] = process.argv.slice(2);
const log = (): void => {};
const livekit = await startLivekit({ dataFolder, webhookUrl: "http://127.0.0.1:9/", log });
console.log(livekit.pid());
setInterval(() => {}, 60_000);
