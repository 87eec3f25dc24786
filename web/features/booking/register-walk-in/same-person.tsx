import { type JSX, Show } from "solid-js";
import type { Newcomer } from "../../../../shared/booking/arrival/newcomer.ts";
import type { DetailsOf } from "../../../../shared/refusal/refusal.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { Button } from "../../../ui/button.tsx";
import type { WalkIn } from "./create-walk-in.ts";
import { walkInText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  directory: Directory | undefined;
  onClose: () => void;
  onShow: (appointmentId: string) => void;
};

/** Who was registered today and is told apart by nothing from whoever was sent. */
const toldOf = ({ walkIn }: Props): Newcomer | undefined => {
  const state = walkIn.state();
  if (state.status !== "refused" || state.code !== "patient.registered-today") return undefined;
  return state.details as DetailsOf<"patient.registered-today">;
};

/** The desk's question about somebody whom another desk registered, or itself: nobody gets two numbers, and no namesake none. */
export const SamePerson = (props: Props): JSX.Element => {
  const show = (appointmentId: string): void => {
    props.onClose();
    props.onShow(appointmentId);
  };
  const besides = (appointmentId: string): void => {
    props.walkIn.write({ besides: appointmentId });
    void props.walkIn.submit();
  };
  return (
    <Show when={toldOf(props)}>
      {(newcomer) => (
        <>
          <p>{walkInText().isSame}</p>
          <Button wide onClick={() => show(newcomer().appointmentId)}>
            {walkInText().same(numberIn(props.directory, newcomer().slot))}
          </Button>
          <Button wide onClick={() => besides(newcomer().appointmentId)}>
            {walkInText().other}
          </Button>
        </>
      )}
    </Show>
  );
};
