import { A } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import type { UnsettledLeave } from "../../../../shared/roster/leave/unsettled-leave.ts";
import { toAbsence } from "../../../addresses/roster/to-absence.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { type Directory, practitionerIn } from "../../../parts/directory/create-directory.ts";
import { requestsText } from "./text.ts";

type Props = { all: readonly UnsettledLeave[] | undefined; directory: Directory | undefined };

const nameIn = (directory: Directory | undefined, { practitionerId }: UnsettledLeave): string =>
  practitionerIn(directory, practitionerId)?.name ?? practitionerId;

const addressOf = ({ practitionerId, from, to, begins, ends }: UnsettledLeave): string =>
  toAbsence({ siapa: practitionerId, dari: from, sampai: to, mulai: begins, berakhir: ends });

/** Who has off by another clinic's word and can still be booked here, and the way to where that is seen to. */
export const UnsettledLeaves = (props: Props): JSX.Element => (
  <Show when={props.all?.length}>
    {(count) => (
      <section>
        <h2>{requestsText().unsettled(count())}</h2>
        <ul class="rows">
          <For each={props.all}>
            {(one) => (
              <li class="request-card">
                <strong>{nameIn(props.directory, one)}</strong>
                <span>{requestsText().unsettledDays(periodWords(one), one.days)}</span>
                <span class="quiet">{requestsText().unsettledLead}</span>
                <A
                  class="button"
                  data-wide=""
                  href={addressOf(one)}
                  aria-label={requestsText().settleOf(nameIn(props.directory, one), periodWords(one))}
                >
                  {requestsText().settle}
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    )}
  </Show>
);
