import { startTestEngine } from "../functions/store/engine.ts";

/** One engine for all files of a run, each of which has a table of its own: starting one a file took a sixth of the whole. */
export const setup = async (): Promise<() => void> => {
  const { url, stop } = await startTestEngine();
  process.env.STORE_ENGINE_URL = url;
  return stop;
};
