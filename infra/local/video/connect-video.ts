import { webhooks } from "../../../shared/api/webhooks.ts";
import type { DataFolder } from "../data-folder.ts";
import type { Lambdas } from "../lambda/lambdas.ts";
import { type Livekit, startLivekit } from "../livekit/start-livekit.ts";
import type { Secrets } from "../secret/secrets.ts";
import type { Assembly } from "../template/assembly.ts";

/** The video server on its way: the rest does not wait for it. */
export type Video = {
  /** Whether calls are possible; known once the server answers or none can be had. */
  readonly ready: Promise<boolean>;
  /** Its process, once it runs here. */
  pid(): number | undefined;
  close(): Promise<void>;
};

type Setting = {
  assembly: Assembly;
  data: DataFolder;
  url: string;
  host: string;
  secrets: Secrets;
  lambdas: Lambdas;
  log: (line: string) => void;
};

/** Tells the stack where the server is, in the places that the template has for it. */
const announce = ({ assembly, secrets, lambdas }: Setting, { url, apiUrl, key, secret }: Livekit): void => {
  assembly.place.parameters.set("LiveKitUrl", url).set("LiveKitApiUrl", apiUrl);
  for (const lambda of assembly.functions) {
    const arn = lambda.environment().LIVEKIT_SECRET_ARN;
    if (arn) secrets.set(arn, JSON.stringify({ key, secret }));
  }
  lambdas.reload();
};

/** Starts the video server beside everything else; until it answers, and where there is none, video is unavailable. */
export const connectVideo = (setting: Setting): Video => {
  const { data, url, host, log } = setting;
  const webhookUrl = `${url.replace("localhost", "127.0.0.1")}${webhooks["livekit-webhook"].path}`;
  let server: Livekit | undefined;
  let closed = false;
  const connect = async (): Promise<boolean> => {
    try {
      server = await startLivekit({ dataFolder: data.path, webhookUrl, host, log });
      if (closed) await server.close();
      else {
        announce(setting, server);
        log(`Video calls are ready, through ${server.url}.`);
      }
      return !closed;
    } catch (error) {
      if (!closed) log(`Video calls are unavailable: ${error instanceof Error ? error.message : error}`);
      return false;
    }
  };
  return {
    ready: connect(),
    pid: () => server?.pid(),
    close: async () => {
      closed = true;
      await server?.close();
    },
  };
};
