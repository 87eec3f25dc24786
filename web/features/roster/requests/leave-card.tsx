import { createEffect, For, type JSX, on, Show } from "solid-js";
import { askedBackFrom, isToSettle, periodOf } from "../../../../shared/roster/leave/leave-request.ts";
import { toAbsence } from "../../../addresses/roster/to-absence.ts";
import { absenceKey } from "../../../parts/absence/absence-key.ts";
import { AbsenceLookPart } from "../../../parts/absence/absence-look.tsx";
import {
  type AbsenceAsked,
  type AbsencePreview,
  createAbsenceLook,
} from "../../../parts/absence/create-absence-look.ts";
import { leaveStateWords } from "../../../parts/absence/leave-state-words.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { type Directory, practitionerIn } from "../../../parts/directory/create-directory.ts";
import { swapWords } from "../../../parts/swap/swap-words.ts";
import { decimal } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import {
  isBeyond,
  type LeaveAsked,
  type LeaveDecision,
  leftFor,
  type Requests,
  yearsUnknown,
} from "./create-leave-decision.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { RequestCard } from "./request-card.tsx";
import { swapsWithin } from "./swaps-within.ts";
import { requestsText } from "./text.ts";

type Props = {
  request: LeaveAsked;
  all: Requests;
  directory: Directory | undefined;
  decision: LeaveDecision;
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>;
  isChosen: boolean;
  onChoose: (id: string | undefined) => void;
};

const nameIn = ({ directory, request }: Pick<Props, "directory" | "request">): string =>
  practitionerIn(directory, request.practitionerId)?.name ?? request.practitionerId;

/** Whose leave it is, and when. */
export const whoseAndWhen = (request: LeaveAsked, directory: Directory | undefined): string =>
  `${nameIn({ request, directory })}, ${periodWords(request)}:`;

const daysWords = ({ kind, days, isUncounted }: LeaveAsked): string => {
  const named = requestsText().kinds[kind];
  return isUncounted ? requestsText().uncounted(named) : requestsText().facts(named, decimal(days));
};

/** How many days are left of a year, and how many there would be, where it is to be decided still. */
const balanceOf = (year: string, left: number, asked: number): string => {
  const { balance, balanceAfter, balanceBeyond } = requestsText();
  if (asked === 0) return balance(decimal(left), year);
  const after = left - asked;
  return after < 0
    ? balanceBeyond(decimal(left), year, decimal(-after))
    : balanceAfter(decimal(left), year, decimal(after));
};

const Facts = (props: Props & { isOpen: boolean }): JSX.Element => {
  const backFrom = (): string | undefined => askedBackFrom(props.request);
  return (
    <>
      <strong>{nameIn(props)}</strong>
      <span>{periodWords(props.request)}</span>
      <span>{daysWords(props.request)}</span>
      <For each={leftFor(props.request, props.all)}>
        {({ year, left, days }) => <span>{balanceOf(year, left, props.isOpen ? days : 0)}</span>}
      </For>
      <For each={yearsUnknown(props.request, props.all)}>
        {(year) => <span>{requestsText().balanceUnknown(year)}</span>}
      </For>
      <Show when={props.request.reason}>{(why) => <span class="quiet">{requestsText().reason(why())}</span>}</Show>
      <Show when={!props.isOpen}>
        <span>{leaveStateWords(props.request)}</span>
      </Show>
      <Show when={props.request.state.status === "approved" && props.request.to >= props.all.today}>
        <LinkButton
          href={toAbsence({ masuk: absenceKey(props.request), dari: backFrom() })}
          aria-label={requestsText().backOf(nameIn(props), periodWords(props.request))}
        >
          {requestsText().isBack}
        </LinkButton>
      </Show>
    </>
  );
};

/** The swaps of somebody that would fall on their leave. */
const SwapsThen = (props: Props): JSX.Element => {
  const swaps = () => swapsWithin(props.request, props.all.swaps);
  return (
    <Show when={swaps().length > 0}>
      <Notice kind="waiting">
        <p>{requestsText().swapsThen}</p>
        <ul>
          <For each={swaps()}>{(swap) => <li>{swapWords(swap, props.directory)}</li>}</For>
        </ul>
      </Notice>
    </Show>
  );
};

/** What a leave does, who covers, and the answer to it. */
const LeavePanel = (props: Props): JSX.Element => {
  const { clinicId, practitionerId } = props.request;
  const asked = { clinicId, practitionerId, ...periodOf(props.request) };
  const look = createAbsenceLook(() => asked, props.preview);
  // Where it is refused it is shown anew, and the person decides again.
  createEffect(
    on(
      () => props.decision.state().status,
      (status) => status === "refused" && void look.load.reload(),
      { defer: true },
    ),
  );
  const approve = () => {
    const shown = look.load.value();
    if (!shown) return undefined;
    const beyond = isBeyond(props.request, props.all);
    // Where none of the shifts is published on these days, nothing is.
    const words = shown.off.length > 0 ? requestsText().approve : requestsText().approveAlone;
    return {
      word: beyond ? words.beyond : words.within,
      onPress: () => void props.decision.approve({ digest: shown.digest, cover: look.cover(), beyond }),
    };
  };
  return (
    <DecisionPanel
      decision={props.decision}
      title={requestsText().effect(nameIn(props))}
      approve={approve()}
      decline={[{ word: requestsText().decline, onPress: () => void props.decision.decline() }]}
      withAnswer
      onClose={() => props.onChoose(undefined)}
    >
      <SwapsThen {...props} />
      <AbsenceLookPart look={look} directory={props.directory} fixed={props.decision.isFixed()} />
    </DecisionPanel>
  );
};

/** The no to being back earlier: the way to the yes is beside it. */
const StaysPanel = (props: Props): JSX.Element => {
  // As it stood when the panel was opened: the list is read anew under it. Whoever was refused looks, and presses again.
  let opened: number | undefined = props.request.revision;
  const keep = (): void => {
    void props.decision.keep(opened ?? props.request.revision);
    opened = undefined;
  };
  return (
    <DecisionPanel
      decision={props.decision}
      title={requestsText().stays(nameIn(props))}
      approve={undefined}
      decline={[{ word: requestsText().declineBack, onPress: keep }]}
      withAnswer
      onClose={() => props.onChoose(undefined)}
    >
      <p>{requestsText().staysLead}</p>
    </DecisionPanel>
  );
};

/** One request for leave: who, when, why, how many days are left, and the answer where it is chosen. */
export const LeaveCard = (props: Props): JSX.Element => {
  const isOpen = (): boolean => props.request.state.status === "open";
  const isBackAsked = (): boolean => !isOpen() && isToSettle(props.request, props.all.today);
  const label = (): string => {
    const of = isBackAsked() ? requestsText().declineBackOf : requestsText().decideOf;
    return of(nameIn(props), periodWords(props.request));
  };
  return (
    <RequestCard
      decision={props.decision}
      isOpen={isOpen() || isBackAsked()}
      isChosen={props.isChosen}
      label={label()}
      word={isBackAsked() ? requestsText().declineBack : undefined}
      onChoose={() => props.onChoose(props.request.id)}
      panel={
        <Show when={isBackAsked()} fallback={<LeavePanel {...props} />}>
          <StaysPanel {...props} />
        </Show>
      }
    >
      <Facts {...props} isOpen={isOpen()} />
    </RequestCard>
  );
};
