import { createMemo, type JSX, Show } from "solid-js";
import { getRosterMonth } from "../../../../shared/api/roster/get-roster-month.ts";
import { offerShift } from "../../../../shared/api/roster/offer-shift.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { createOffer, monthWritten } from "./create-offer.ts";
import { OfferFields } from "./offer-fields.tsx";
import { offerText } from "./text.ts";

const Offering = (props: { clinicId: string }): JSX.Element => {
  const form = createOffer({
    clinicId: props.clinicId,
    send: (input, key) => call(offerShift, input, { key }),
  });
  const month = createMemo(() => monthWritten(form.values().date));
  const load = createLoad(month, (wanted) => call(getRosterMonth, { clinicId: props.clinicId, month: wanted }));
  const codes = () => {
    const known = load.value();
    return known && known.month === month() ? (known.published?.codes ?? []) : undefined;
  };
  return <OfferFields form={form} codes={codes()} />;
};

/** Where a scheduler offers a shift that nobody has. */
export const OfferShiftPage = (): JSX.Element => {
  const directory = createDirectory();
  return (
    <Page title={offerText().title} lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}>
      <p>{offerText().lead}</p>
      <Show when={ownClinic()} keyed>
        {(clinicId) => <Offering clinicId={clinicId} />}
      </Show>
    </Page>
  );
};
