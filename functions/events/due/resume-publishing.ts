import type { Instant } from "../../../shared/time/instant.ts";
import { minute } from "../../../shared/time/instant.ts";
import { finishPublishingLive } from "../../roster/publish/finish-publishing.ts";
import { resumedBy, resumePublishingKind } from "../../roster/publish/publishing-resumed.ts";
import { now } from "../../time/now.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Finishes the publishing of a clinic's month that was begun; where its time ran out, a minute later. */
export const resumePublishingDue: DueConsumer = {
  kind: resumePublishingKind,
  touches: { district: "read", roster: "write", duty: "write", session: "make", due: "write" },
  work: async (ref): Promise<Instant | undefined> => {
    const { clinicId, month } = resumedBy(ref);
    return (await finishPublishingLive(clinicId, month)) ? undefined : now() + minute;
  },
  longestPauseMinutes: 5,
};
