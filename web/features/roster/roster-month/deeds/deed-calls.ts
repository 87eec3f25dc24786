import { previewPublishing } from "../../../../../shared/api/roster/preview-publishing.ts";
import { publishMonth } from "../../../../../shared/api/roster/publish-month.ts";
import { call } from "../../../../api/call.ts";
import { fillInWorker } from "../filling/fill-in-worker.ts";
import type { DeedCalls } from "./create-deeds.ts";

/** The API of a whole month, and what fills one. */
export const deedCalls: DeedCalls = {
  preview: (input) => call(previewPublishing, input),
  publish: (input, key) => call(publishMonth, input, { key }),
  fill: fillInWorker,
};
