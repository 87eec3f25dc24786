import { createMemo, For, type JSX } from "solid-js";
import type { WaitedFor } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { toWaitlist } from "../../addresses/booking/to-waitlist.ts";
import { unansweredUnder } from "../../api/create-keyed-submit.ts";
import type { Member } from "../household/create-household.ts";
import { visitsText } from "../visit/text.ts";
import { UnsentNotice } from "../visit/unsent-notice.tsx";

const backTo = ({ clinicId, service, patientId }: WaitedFor): string =>
  toWaitlist({ puskesmas: clinicId, layanan: service, untuk: patientId });

/** Each wish to wait for a place that was sent and has no answer yet: whoever waits for nothing must know it. */
export const UnsentWishes = (props: { household: readonly Member[] | undefined }): JSX.Element => {
  const words = ({ patientId }: WaitedFor): string => {
    const member = props.household?.find(({ id }) => id === patientId);
    return member && member.relation !== "self" ? visitsText().wishUnsent(member.name) : visitsText().ownWishUnsent;
  };
  // Made anew, though it says the same, a notice would lose the focus.
  const wishes = createMemo(() => unansweredUnder<WaitedFor>("join-waitlist."), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  return <For each={wishes()}>{(wish) => <UnsentNotice words={words(wish)} href={backTo(wish)} />}</For>;
};
