import { appendFile } from "node:fs/promises";
import { type Listener, serve } from "../../../infra/local/http/serve.ts";
import { webhooks } from "../../../shared/api/webhooks.ts";

/** A stop between LiveKit and the cloud that writes down every report and hands it on. */
export type WebhookRecorder = {
  readonly url: string;
  /** From now on hands over to the cloud at `url`. */
  handTo(url: string): void;
  close: Listener["close"];
};

/** Writes each report to `file` as it came, headers and body. */
export const recordWebhooks = async (file: string): Promise<WebhookRecorder> => {
  let cloud = "";
  const { port, close } = await serve({
    port: 0,
    host: "127.0.0.1",
    log: () => {},
    handle: async (request) => {
      const body = await request.text();
      const headers = Object.fromEntries(request.headers);
      await appendFile(file, `${JSON.stringify({ headers, body })}\n`);
      const { authorization = "", "content-type": type = "" } = headers;
      return fetch(`${cloud}${webhooks["livekit-webhook"].path}`, {
        method: "POST",
        headers: { authorization, "content-type": type },
        body,
      });
    },
  });
  return {
    url: `http://127.0.0.1:${port}`,
    handTo: (url) => {
      cloud = url;
    },
    close,
  };
};
